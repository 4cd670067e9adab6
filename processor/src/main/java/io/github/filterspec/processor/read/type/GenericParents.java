package io.github.filterspec.processor.read.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.Unwritable.Cause;
import io.github.filterspec.processor.read.element.MethodFinder;
import io.github.filterspec.processor.read.element.UnresolvedType;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** The parents of a spec that have unsupported or missing type arguments. */
final class GenericParents {
  private final Elements elements;
  private final TypeElement spec;

  GenericParents(Elements elements, TypeElement spec) {
    this.elements = elements;
    this.spec = spec;
  }

  /**
   * Returns the type of an inherited member. If a type argument of a parent causes the problem, the
   * result names that parent.
   */
  Unwritable type(Unwritable read, TypeElement owner) {
    List<Cause> causes =
        parameterized(spec, owner).map(extension -> extension.cause(read)).stream().toList();
    return new Unwritable(read.type(), read.reason(), causes);
  }

  /**
   * Returns the extension that gives, or omits, the type arguments of the type that declares a
   * member.
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
    if (!element.equals(owner) && !new MethodFinder(elements, element).parents().contains(owner)) {
      return Stream.empty();
    }
    return element.getTypeParameters().isEmpty()
        ? parameterized(element, owner).stream()
        : Stream.of(new Extension(type, parent, element));
  }

  /** A type, and a parent of the type that has type parameters. */
  private record Extension(TypeElement type, DeclaredType parent, TypeElement element) {

    Cause cause(Unwritable read) {
      Origin origin = Origin.ofType(type.getQualifiedName().toString()).at(FilterSpec.class, "");
      String name = "%s%s, which %s extends,";
      String child = type.getSimpleName().toString();
      String simple = ClassName.get(element).simpleName();
      if (!parent.getTypeArguments().isEmpty()) {
        return new Cause(
            name.formatted(simple, arguments(), child), read.type(), read.reason(), origin);
      }
      TypeName first = TypeVariableName.get(element.getTypeParameters().get(0));
      String reason = "Add the type argument, %s<…>".formatted(simple);
      return new Cause(name.formatted(simple, "", child), first, reason, origin);
    }

    private String arguments() {
      return parent.getTypeArguments().stream()
          .map(argument -> TypeName.get(argument).toString())
          .collect(Collectors.joining(", ", "<", ">"));
    }
  }
}
