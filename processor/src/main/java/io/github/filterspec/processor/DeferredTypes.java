package io.github.filterspec.processor;

import io.github.filterspec.processor.read.round.UnresolvedTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The specs and APIs whose processing is deferred, because they refer to types that do not exist
 * yet. Deferred types are looked up by name, because a compiler may create new elements for the
 * same types in each round of processing. A type in an implicit class cannot be looked up by name,
 * so the {@code TypeElement} is stored instead of the name.
 */
final class DeferredTypes {
  private final Elements elements;
  private final Map<String, TypeElement> types = new LinkedHashMap<>();

  DeferredTypes(Elements elements) {
    this.elements = elements;
  }

  void add(TypeElement type) {
    types.put(type.getQualifiedName().toString(), type);
  }

  int size() {
    return types.size();
  }

  List<TypeElement> takeAll() {
    List<TypeElement> taken = all();
    types.clear();
    return taken;
  }

  /**
   * Removes and returns the specs that form a circle. In a circle, each spec contains the filter of
   * another spec in the circle. No later round can process the specs of a circle, because each spec
   * needs the filter of another spec first.
   */
  List<TypeElement> takeCircle() {
    return take(UnresolvedTypes.circle(all()));
  }

  /**
   * Removes and returns the types that refer to a missing type. A type that will be generated from
   * a deferred type is not treated as missing.
   */
  List<TypeElement> takeUnresolved() {
    return take(UnresolvedTypes.in(all()));
  }

  private List<TypeElement> take(List<TypeElement> taken) {
    taken.forEach(type -> types.remove(type.getQualifiedName().toString()));
    return taken;
  }

  private List<TypeElement> all() {
    return types.entrySet().stream().map(this::current).toList();
  }

  private TypeElement current(Map.Entry<String, TypeElement> type) {
    return Objects.requireNonNullElse(elements.getTypeElement(type.getKey()), type.getValue());
  }
}
