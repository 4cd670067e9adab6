package io.github.filterspec.processor;

import io.github.filterspec.processor.read.round.UnresolvedTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The deferred specs and APIs: they refer to types that are missing so far. A compiler may replace
 * elements in each round, so the types are looked up by name. Types that cannot be found by name,
 * such as a type in an implicit class, are kept as elements.
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

  /** Removes and returns all deferred types. */
  List<TypeElement> takeAll() {
    List<TypeElement> taken = all();
    types.clear();
    return taken;
  }

  /**
   * Removes and returns the types that refer to each other's filters, because each of them would
   * wait for the other.
   */
  List<TypeElement> takeCircle() {
    return take(UnresolvedTypes.circle(all()));
  }

  /**
   * Removes and returns the types that refer to a missing type, unless a deferred type generates
   * it.
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
