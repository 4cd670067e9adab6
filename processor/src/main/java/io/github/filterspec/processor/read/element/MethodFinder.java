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
 * Finds the abstract methods of a spec, including those inherited from all its parents. Also finds
 * the default methods that make an inherited member disappear.
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

  /** Returns the spec's own methods in source order. */
  public List<ExecutableElement> own() {
    return methods(spec).stream().filter(this::isMember).toList();
  }

  /**
   * Returns the inherited methods by name. Several parents may have the same name. A method that
   * another parent or the spec overrides is not included. A member that a default method overrides
   * is included, and the default method is a problem.
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

  /** Returns the problems of default methods that override members of another spec. */
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
   * Returns whether a default method makes a member of another spec disappear. A stored filter can
   * contain such a member.
   */
  private boolean disappears(ExecutableElement member, ExecutableElement overrider) {
    return overrider.isDefault()
        && !RoleAnnotation.isOnAny(overrider, elements) // which is reported already
        && RoleAnnotation.isOnAny(member, elements)
        && AnnotationView.find(owner(member), FilterSpec.class, elements).isPresent();
  }

  /** Returns the problem of a default method that makes a member disappear. */
  private static Problem disappeared(ExecutableElement member, ExecutableElement overrider) {
    String name = overrider.getSimpleName().toString();
    String message =
        "%s() overrides a member of %s with a method body, so the member would disappear. Remove the body";
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
   * Returns whether a method overrides another one. Eclipse's compiler lets methods of unrelated
   * interfaces override each other.
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
   * Returns whether a method is a member. A method with a body, or a method of a class, is a member
   * only if it has a role, which is a problem.
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

  /** Returns whether the compiler reports an error for the method itself. */
  private static boolean isRefused(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return !SourceVersion.isName(name)
        || (FINAL_IN_OBJECT.contains(name) && method.getParameters().isEmpty());
  }

  /**
   * Returns whether a method belongs to {@code Object}. The methods are recognised by name, because
   * javac does not find {@code Object} after some errors.
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
