package io.github.filterspec.processor.read.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.Unwritable.Cause;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.read.element.ParentTypes;
import io.github.filterspec.processor.read.element.UnresolvedType;
import io.github.filterspec.processor.read.round.PendingFilters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The reader of the types of members. If generated code cannot use the type of a member, the result
 * contains the declaration that causes the problem.
 */
public final class MemberTypes {
  private final TypeReader types;
  private final TypeElement spec;

  public MemberTypes(Elements elements, TypeElement spec, PendingFilters filters) {
    this.types = new TypeReader(elements, spec, filters);
    this.spec = spec;
  }

  /**
   * Returns the type of a member.
   *
   * @param seen the return type of the method in the spec, such as {@code Set<String>} if a parent
   *     {@code Parent<T>} declares {@code Set<T>} and the spec extends {@code Parent<String>}
   */
  public ValueType read(ExecutableElement method, TypeMirror seen, ValueAnnotations annotations) {
    ValueType type = types.read(seen, annotations);
    return type instanceof Unwritable bad && isItself(bad) && isDeclaredWell(method, annotations)
        ? withParent(bad, owner(method))
        : type;
  }

  private static boolean isItself(Unwritable type) {
    return !type.equals(Unwritable.REPORTED) && type.causes().isEmpty();
  }

  /**
   * Returns true if the declared return type has no problem. A problem of a type parameter is
   * ignored.
   */
  private boolean isDeclaredWell(ExecutableElement method, ValueAnnotations annotations) {
    ValueType declared = types.read(method.getReturnType(), annotations);
    return !(declared instanceof Unwritable) || declared.equals(Unwritable.REPORTED);
  }

  private static TypeElement owner(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  /**
   * Returns the type of an inherited member. If a type argument of a parent causes a problem, the
   * result contains the name of the parent.
   */
  private Unwritable withParent(Unwritable read, TypeElement owner) {
    List<Cause> causes =
        parameterized(spec, owner).map(extension -> extension.cause(read)).stream().toList();
    return new Unwritable(read.type(), read.reason(), causes);
  }

  /**
   * Returns the {@code extends} clause with the type arguments that the type of an inherited member
   * uses. If the user forgot the type arguments, returns the {@code extends} clause without type
   * arguments.
   */
  private Optional<Extension> parameterized(TypeElement type, TypeElement owner) {
    return type.getInterfaces().stream()
        .filter(Predicate.not(UnresolvedType::isOne))
        .map(DeclaredType.class::cast)
        .flatMap(parent -> parameterized(type, parent, owner))
        .findFirst();
  }

  private Stream<Extension> parameterized(
      TypeElement type, DeclaredType parent, TypeElement owner) {
    TypeElement element = (TypeElement) parent.asElement();
    if (!element.equals(owner) && !ParentTypes.all(element).contains(owner)) {
      return Stream.empty();
    }
    return element.getTypeParameters().isEmpty()
        ? parameterized(element, owner).stream()
        : Stream.of(new Extension(type, parent, element));
  }

  /** An {@code extends} clause: a type, and the generic interface that the type extends. */
  private record Extension(TypeElement type, DeclaredType parent, TypeElement element) {

    Cause cause(Unwritable read) {
      Origin origin = Origin.ofType(type.getQualifiedName().toString()).at(FilterSpec.class, "");
      String child = type.getSimpleName().toString();
      String simple = ClassName.get(element).simpleName();
      if (!parent.getTypeArguments().isEmpty()) {
        String message = "%s extends %s%s, but the type \"%s\" is not supported. %s";
        return new Cause(
            message.formatted(child, simple, arguments(), read.type(), read.reason()), origin);
      }
      String message =
          "%1$s extends %2$s without a type argument. Write a type argument in the declaration of %1$s, such as %2$s<String>";
      return new Cause(message.formatted(child, simple), origin);
    }

    private String arguments() {
      return parent.getTypeArguments().stream()
          .map(argument -> TypeName.get(argument).toString())
          .collect(Collectors.joining(", ", "<", ">"));
    }
  }
}
