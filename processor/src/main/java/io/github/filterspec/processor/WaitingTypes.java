package io.github.filterspec.processor;

import io.github.filterspec.processor.read.EndlessWait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Specs and APIs that refer to types which are missing so far. Elements may be replaced in each
 * round, so they are looked up by name, except for those that cannot be found by name, such as a
 * type in an implicit class.
 */
final class WaitingTypes {
  private final Elements elements;
  private final Map<String, TypeElement> types = new LinkedHashMap<>();

  WaitingTypes(Elements elements) {
    this.elements = elements;
  }

  void add(TypeElement type) {
    types.put(type.getQualifiedName().toString(), type);
  }

  int size() {
    return types.size();
  }

  /** All of them, which wait no longer. */
  List<TypeElement> takeAll() {
    List<TypeElement> taken = all();
    types.clear();
    return taken;
  }

  /** Those that wait for each other, and so for ever. */
  List<TypeElement> takeCircle() {
    return take(EndlessWait.circle(all()));
  }

  /** Those that wait for what only others could generate. */
  List<TypeElement> takeForOthers() {
    return take(EndlessWait.forOthers(all()));
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
