package io.github.filterspec.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the abstract methods of a spec: its own, and those inherited from all its parents. */
final class MethodFinder {
  private final Elements elements;
  private final TypeElement spec;

  MethodFinder(Elements elements, TypeElement spec) {
    this.elements = elements;
    this.spec = spec;
  }

  /** The spec's own methods, in the order of the source. */
  List<ExecutableElement> own() {
    return abstractMethods(spec);
  }

  /** The inherited methods that the spec does not redeclare, by name; parents may share a name. */
  Map<String, List<ExecutableElement>> inherited() {
    Map<String, List<ExecutableElement>> byName = new LinkedHashMap<>();
    for (TypeElement parent : parents()) {
      for (ExecutableElement method : abstractMethods(parent)) {
        if (own().stream().noneMatch(own -> overrides(own, method))) {
          byName
              .computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
              .add(method);
        }
      }
    }
    byName.values().forEach(this::removeOverridden);
    return byName;
  }

  private void removeOverridden(List<ExecutableElement> methods) {
    List<ExecutableElement> all = List.copyOf(methods);
    methods.removeIf(
        method -> all.stream().anyMatch(other -> other != method && overrides(other, method)));
  }

  private boolean overrides(ExecutableElement overrider, ExecutableElement method) {
    return elements.overrides(overrider, method, (TypeElement) overrider.getEnclosingElement());
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
      if (parents.add(element)) {
        addParents(element, parents);
      }
    }
  }

  private List<ExecutableElement> abstractMethods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .filter(method -> !isOfObject(method))
        .toList();
  }

  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .anyMatch(
            its ->
                its.getModifiers().contains(Modifier.PUBLIC)
                    && elements.overrides(method, its, (TypeElement) method.getEnclosingElement()));
  }
}
