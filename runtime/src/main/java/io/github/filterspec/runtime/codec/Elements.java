package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The JSON array that contains the elements of a set or a list. */
final class Elements {
  private Elements() {}

  static <E> void write(Collection<E> values, Codec<E> element, JsonSink sink) {
    sink.startArray();
    values.forEach(value -> element.write(value, sink));
    sink.endArray();
  }

  static <E> List<E> read(JsonNode json, Codec<E> element) throws UnreadableValueException {
    if (!json.isArray()) {
      throw UnreadableValueException.as(JsonNodeType.ARRAY, json, "is not an array");
    }
    List<E> values = new ArrayList<>(json.size());
    for (JsonNode each : json) {
      values.add(read(each, element, values.size()));
    }
    return values;
  }

  private static <E> E read(JsonNode json, Codec<E> element, int index)
      throws UnreadableValueException {
    try {
      return element.read(json);
    } catch (UnreadableValueException e) {
      throw e.at("[" + index + "]");
    }
  }

  static <E> @Nullable String problem(Collection<E> values, Codec<E> element) {
    if (values.isEmpty()) {
      return "is empty";
    }
    int index = 0;
    for (E value : values) {
      String problem = element.problem(Objects.requireNonNull(value, "an element"));
      if (problem != null) {
        return ProblemPath.ofElement(index, problem);
      }
      index++;
    }
    return null;
  }

  /** Describes elements as text. Several elements are in brackets. */
  static <E> String describe(Collection<E> value, Codec<E> element) {
    String words = value.stream().map(element::describe).collect(Collectors.joining(", "));
    return value.size() == 1 ? words : "[" + words + "]";
  }
}
