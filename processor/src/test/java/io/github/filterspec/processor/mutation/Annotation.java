package io.github.filterspec.processor.mutation;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;

/** An annotation: its name, and the texts of its attributes. */
final class Annotation {
  String name;
  final Map<String, String> attributes = new LinkedHashMap<>();

  Annotation(String name) {
    this.name = name;
  }

  Annotation with(String attribute, String text) {
    attributes.put(attribute, text);
    return this;
  }

  Annotation copy() {
    Annotation copy = new Annotation(name);
    copy.attributes.putAll(attributes);
    return copy;
  }

  @Override
  public String toString() {
    return attributes.isEmpty()
        ? "@" + name
        : attributes.entrySet().stream()
            .map(attribute -> attribute.getKey() + " = " + attribute.getValue())
            .collect(joining(", ", "@" + name + "(", ")"));
  }
}
