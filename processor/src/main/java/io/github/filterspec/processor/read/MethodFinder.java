package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the abstract methods of a spec: its own, and those inherited from all its parents. */
final class MethodFinder {
  private static final Set<String> FINAL_IN_OBJECT =
      Set.of("getClass", "notify", "notifyAll", "wait");

  private final Elements elements;
  private final TypeElement spec;

  MethodFinder(Elements elements, TypeElement spec) {
    this.elements = elements;
    this.spec = spec;
  }

  /** The spec's own methods, in the order of the source. */
  List<ExecutableElement> own() {
    return methods(spec).stream().filter(this::isMember).toList();
  }

  /**
   * The inherited methods by name; parents may share a name. Not those that are redeclared on the
   * way to the spec, or given a body there.
   */
  Map<String, List<ExecutableElement>> inherited() {
    List<ExecutableElement> all = new ArrayList<>(methods(spec));
    parents().forEach(parent -> all.addAll(methods(parent)));
    Map<String, List<ExecutableElement>> byName = new LinkedHashMap<>();
    for (ExecutableElement method : all.subList(methods(spec).size(), all.size())) {
      if (isMember(method) && all.stream().noneMatch(other -> overrides(other, method))) {
        byName
            .computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
            .add(method);
      }
    }
    return byName;
  }

  private boolean overrides(ExecutableElement overrider, ExecutableElement method) {
    return overrider != method
        && overrider.getSimpleName().equals(method.getSimpleName())
        && elements.overrides(overrider, method, (TypeElement) overrider.getEnclosingElement());
  }

  /** All interfaces that the spec extends, directly or not, nearest first. */
  Set<TypeElement> parents() {
    Set<TypeElement> parents = new LinkedHashSet<>();
    addParents(spec, parents);
    return parents;
  }

  private static void addParents(TypeElement type, Set<TypeElement> parents) {
    for (TypeMirror parent : type.getInterfaces()) {
      TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
      if (parent.getKind() != TypeKind.ERROR && parents.add(element)) {
        addParents(element, parents);
      }
    }
  }

  private static List<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements());
  }

  /** Of a type that is no interface, which is a mistake, only methods that say so are members. */
  private boolean isMember(ExecutableElement method) {
    return spec.getKind() == ElementKind.INTERFACE
        ? isAbstract(method)
        : MemberReader.hasRole(method, elements);
  }

  private boolean isAbstract(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && (!isOfObject(method) || MemberReader.hasRole(method, elements))
        && !isRefused(method);
  }

  /** Whether the compiler refuses a method by itself. */
  private static boolean isRefused(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return SourceVersion.isKeyword(name)
        || (FINAL_IN_OBJECT.contains(name) && method.getParameters().isEmpty());
  }

  /** Told by name: after some errors, javac finds Object no more. */
  private static boolean isOfObject(ExecutableElement method) {
    List<TypeName> parameters =
        method.getParameters().stream().map(it -> TypeName.get(it.asType())).toList();
    return switch (method.getSimpleName().toString()) {
      case "getClass", "hashCode", "notify", "notifyAll", "toString", "wait" ->
          parameters.isEmpty();
      case "equals" -> parameters.equals(List.of(ClassName.OBJECT));
      default -> false;
    };
  }
}
