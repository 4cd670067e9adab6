package io.github.filterspec.processor.read.element;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The search for the members of a spec in its interface and its parents. The search for members
 * also finds default methods that override members.
 */
public final class MethodFinder {
  private static final Set<String> FINAL_IN_OBJECT =
      Set.of("getClass", "notify", "notifyAll", "wait");

  private final Elements elements;
  private final TypeElement spec;

  public MethodFinder(Elements elements, TypeElement spec) {
    this.elements = elements;
    this.spec = spec;
  }

  /** Returns the members that the spec declares, in source order. */
  public List<ExecutableElement> own() {
    return methods(spec).stream().filter(this::isMember).toList();
  }

  /**
   * Returns the inherited members as a map from names to lists, because several parents may declare
   * a member with the same name. If an interface overrides a member of its parent, the member of
   * the parent is left out. If a default method overrides a member of another spec, the member is
   * not left out.
   */
  public Map<String, List<ExecutableElement>> inherited() {
    List<ExecutableElement> all = all();
    Map<String, List<ExecutableElement>> byName = new LinkedHashMap<>();
    for (ExecutableElement method : all.subList(methods(spec).size(), all.size())) {
      if (isMember(method) && all.stream().noneMatch(other -> replaces(other, method))) {
        byName
            .computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
            .add(method);
      }
    }
    return byName;
  }

  private boolean replaces(ExecutableElement other, ExecutableElement member) {
    return overrides(other, member) && !disappears(member, other);
  }

  /** Returns the problems of default methods that override a member of another spec. */
  public List<Problem> bodiesOfMembers() {
    List<ExecutableElement> all = all();
    return all.stream()
        .filter(body -> all.stream().noneMatch(other -> overrides(other, body)))
        .flatMap(
            body ->
                all.stream()
                    .filter(member -> takesAway(body, member))
                    .limit(1)
                    .map(member -> disappeared(member, body)))
        .toList();
  }

  private boolean takesAway(ExecutableElement body, ExecutableElement member) {
    return overrides(body, member) && disappears(member, body);
  }

  /**
   * Returns true if a default method overrides a member of another spec, so that the member
   * disappears.
   */
  private boolean disappears(ExecutableElement member, ExecutableElement overrider) {
    return overrider.isDefault()
        && !RoleAnnotation.isOnAny(overrider, elements) // otherwise, the body is reported already
        && RoleAnnotation.isOnAny(member, elements)
        && AnnotationView.find(owner(member), FilterSpec.class, elements).isPresent();
  }

  private static Problem disappeared(ExecutableElement member, ExecutableElement overrider) {
    String name = overrider.getSimpleName().toString();
    String message =
        "%1$s() has a body and overrides a member of %2$s, so the member would disappear. Remove the body of %1$s()";
    return new Problem(
        Code.NOT_AN_ACCESSOR,
        message.formatted(name, owner(member).getSimpleName()),
        Origin.ofType(owner(overrider).getQualifiedName().toString()).member(name));
  }

  private static TypeElement owner(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  private List<ExecutableElement> all() {
    List<ExecutableElement> all = new ArrayList<>(methods(spec));
    ParentTypes.all(spec).forEach(parent -> all.addAll(methods(parent)));
    return all;
  }

  /**
   * Returns true if a method overrides another method. For Eclipse's compiler, methods of unrelated
   * interfaces can override each other, so the code also checks that one of the interfaces extends
   * the other interface.
   */
  private boolean overrides(ExecutableElement overrider, ExecutableElement method) {
    TypeElement type = owner(overrider);
    return overrider.getSimpleName().equals(method.getSimpleName())
        && ParentTypes.all(type).contains(method.getEnclosingElement())
        && elements.overrides(overrider, method, type);
  }

  private static List<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements());
  }

  /**
   * Returns true if a method is read as a member. A method with a body and an annotation such as
   * {@code @Filter} is read as a member, although a member must not have a body.
   */
  private boolean isMember(ExecutableElement method) {
    return (spec.getKind() == ElementKind.INTERFACE && !method.isDefault())
        ? isAbstract(method)
        : RoleAnnotation.isOnAny(method, elements);
  }

  private boolean isAbstract(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && (!isOfObject(method) || RoleAnnotation.isOnAny(method, elements))
        && !isRefused(method);
  }

  /** Returns true if the compiler does not allow the name of a method, such as {@code wait}. */
  private static boolean isRefused(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return !SourceVersion.isName(name)
        || (FINAL_IN_OBJECT.contains(name) && method.getParameters().isEmpty());
  }

  /**
   * Returns true for a method of {@code Object}. The names and the parameters are compared, because
   * javac cannot always find the class {@code Object} if the source has errors.
   */
  private static boolean isOfObject(ExecutableElement method) {
    List<TypeName> parameters =
        method.getParameters().stream().map(parameter -> TypeName.get(parameter.asType())).toList();
    return switch (method.getSimpleName().toString()) {
      case "getClass", "hashCode", "notify", "notifyAll", "toString", "wait" ->
          parameters.isEmpty();
      case "equals" -> parameters.equals(List.of(ClassName.OBJECT));
      default -> false;
    };
  }
}
