package io.github.filterspec.processor;

import io.github.filterspec.processor.read.EndlessWait;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Specs and APIs that refer to types which are missing so far; elements live for a round only. */
final class WaitingTypes {
  private final Elements elements;
  private final Set<String> names = new LinkedHashSet<>();

  WaitingTypes(Elements elements) {
    this.elements = elements;
  }

  void add(TypeElement type) {
    names.add(type.getQualifiedName().toString());
  }

  int size() {
    return names.size();
  }

  /** All of them, which wait no longer. */
  List<TypeElement> takeAll() {
    List<TypeElement> types = all();
    names.clear();
    return types;
  }

  /** Those that wait for each other, and so for ever. */
  List<TypeElement> takeCircle() {
    return take(EndlessWait.circle(all()));
  }

  /** Those that wait for what only others could generate. */
  List<TypeElement> takeForOthers() {
    return take(EndlessWait.forOthers(all()));
  }

  private List<TypeElement> take(List<TypeElement> types) {
    types.forEach(type -> names.remove(type.getQualifiedName().toString()));
    return types;
  }

  private List<TypeElement> all() {
    return names.stream()
        .map(elements::getTypeElement)
        .filter(Objects::nonNull) // javac forgets a type that extends itself
        .map(TypeElement.class::cast)
        .toList();
  }
}
