package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.Compares;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.ItemComparison;
import io.github.filterspec.processor.model.ItemComparison.Step;
import io.github.filterspec.processor.model.RequestKind;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Nearest;
import io.github.filterspec.processor.read.element.AnnotationView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The reader of {@code @Compares}: it finds the methods of the item that return the values. */
final class ItemComparisonReader {
  private final Elements elements;
  private final Types types;
  private final TypeElement spec;

  ItemComparisonReader(Elements elements, Types types, TypeElement spec) {
    this.elements = elements;
    this.types = types;
    this.spec = spec;
  }

  /**
   * Reads the comparisons of a query. Another spec has comparisons only for its parents, or for the
   * specs that extend it. In an expression, and in another request, a comparison is a problem.
   */
  List<ItemComparison> read(FormType form, List<SpecMember> members, Optional<Endpoint> endpoint) {
    if (form.hasConditions()) {
      return all(members, "the members of an expression are not compared. Remove @Compares");
    }
    if (endpoint.isEmpty()) {
      return List.of();
    }
    if (endpoint.get().kind() != RequestKind.QUERY) {
      String own = spec.getQualifiedName().toString();
      return all(
          members.stream().filter(member -> member.origin().type().equals(own)).toList(),
          "only a spec with @Reads has items. Remove @Compares");
    }
    return members.stream()
        .flatMap(
            member ->
                annotation(member)
                    .map(compares -> read(member, endpoint.get().item(), compares))
                    .stream())
        .toList();
  }

  private List<ItemComparison> all(List<SpecMember> members, String problem) {
    return members.stream()
        .filter(member -> annotation(member).isPresent())
        .map(
            member ->
                new ItemComparison(
                    member.name(),
                    List.of(),
                    ClassName.OBJECT,
                    false,
                    "UNSAID",
                    false,
                    Optional.of(problem),
                    member.origin().at(Compares.class, "")))
        .toList();
  }

  /** Returns the attributes of the member's {@code @Compares}; empty without the annotation. */
  List<String> declaration(SpecMember member) {
    return annotation(member)
        .map(
            view ->
                List.of(
                    view.text("value"),
                    view.constant("means"),
                    String.valueOf(view.flag("ignoreCase"))))
        .orElse(List.of());
  }

  private Optional<AnnotationView> annotation(SpecMember member) {
    return method(member).flatMap(method -> AnnotationView.find(method, Compares.class, elements));
  }

  private Optional<ExecutableElement> method(SpecMember member) {
    TypeElement owner = elements.getTypeElement(member.origin().type());
    return owner == null
        ? Optional.empty()
        : ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals(member.name()))
            .filter(method -> method.getParameters().size() == member.origin().parameters())
            .findFirst();
  }

  private ItemComparison read(SpecMember member, TypeName item, AnnotationView compares) {
    String path = compares.text("value");
    Walk walk = path.isEmpty() ? new Walk() : walk(item, path);
    return new ItemComparison(
        member.name(),
        walk.steps,
        walk.type,
        walk.several,
        compares.constant("means"),
        compares.flag("ignoreCase"),
        Optional.ofNullable(walk.problem),
        member.origin().at(Compares.class, path.isEmpty() ? "" : "value"));
  }

  /** The methods that were found so far. */
  private static final class Walk {
    private final List<Step> steps = new ArrayList<>();
    private TypeName type = ClassName.OBJECT;
    private boolean several;
    private @Nullable String problem;
  }

  private Walk walk(TypeName item, String path) {
    Walk walk = new Walk();
    TypeElement element =
        item instanceof ClassName name ? elements.getTypeElement(name.canonicalName()) : null;
    TypeMirror type = element == null ? null : element.asType();
    for (String name : path.split("\\.", -1)) {
      if (name.isEmpty()) {
        walk.problem =
            "the path \"%s\" has no name before or after a dot. Write the names of methods, such as customer.email"
                .formatted(path);
        return walk;
      }
      if (walk.several) {
        walk.problem =
            "another method returns several values before %s(). Name a method of the item that returns all values"
                .formatted(name);
        return walk;
      }
      if (!(type instanceof DeclaredType declared)) {
        walk.problem = "has no method %s()".formatted(name);
        walk.steps.add(new Step(ClassName.OBJECT, name, false));
        return walk;
      }
      type = step(walk, declared, name);
      if (walk.problem != null) {
        return walk;
      }
    }
    if (type != null) {
      walk.type = TypeName.get(type).box();
    }
    return walk;
  }

  /** Adds a step, and returns the type of its value; null after a problem. */
  private @Nullable TypeMirror step(Walk walk, DeclaredType owner, String name) {
    TypeElement type = (TypeElement) owner.asElement();
    Optional<ExecutableElement> found =
        Stream.of(name, "get" + capitalized(name), "is" + capitalized(name))
            .flatMap(
                each -> methods(type).filter(method -> method.getSimpleName().contentEquals(each)))
            .findFirst();
    ClassName ownerName = ClassName.get(type);
    if (found.isEmpty()) {
      walk.steps.add(new Step(ownerName, name, false));
      walk.problem =
          "%s has no method %s()%s".formatted(type.getSimpleName(), name, suggestion(type, name));
      return null;
    }
    TypeMirror result = ((ExecutableType) types.asMemberOf(owner, found.get())).getReturnType();
    walk.steps.add(
        new Step(
            ownerName,
            found.get().getSimpleName().toString(),
            argument(result, "java.util.Optional").isPresent()));
    return value(walk, result);
  }

  private String suggestion(TypeElement type, String name) {
    List<String> names =
        methods(type).map(method -> method.getSimpleName().toString()).sorted().toList();
    return Nearest.to(name, names).map(near -> ". Did you mean %s?".formatted(near)).orElse("");
  }

  private Stream<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> method.getReturnType().getKind() != TypeKind.VOID)
        .filter(method -> !isOfObject(method))
        .filter(this::isAccessible);
  }

  private static boolean isOfObject(ExecutableElement method) {
    return String.valueOf(method.getEnclosingElement()).equals("java.lang.Object");
  }

  private boolean isAccessible(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PUBLIC)
        || (!method.getModifiers().contains(Modifier.PRIVATE)
            && elements.getPackageOf(method).equals(elements.getPackageOf(spec)));
  }

  /** Returns the type in an {@code Optional} or a collection, or the type itself. */
  private TypeMirror value(Walk walk, TypeMirror type) {
    Optional<TypeMirror> inOptional = argument(type, "java.util.Optional");
    Optional<TypeMirror> inCollection = argument(type, "java.util.Collection");
    walk.several = inCollection.isPresent();
    return inOptional.or(() -> inCollection).orElse(type);
  }

  /** Returns the type argument that a type has as a subtype of a generic type. */
  private Optional<TypeMirror> argument(TypeMirror type, String generic) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(generic)) {
      return declared.getTypeArguments().stream().<TypeMirror>map(each -> each).findFirst();
    }
    return types.directSupertypes(type).stream()
        .flatMap(parent -> argument(parent, generic).stream())
        .findFirst();
  }

  private static String capitalized(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
