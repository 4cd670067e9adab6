package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What sets and lists have in common: an array of elements, of which none may be flawed. */
final class Elements {
  private Elements() {}

  static <E> void write(Collection<E> values, Codec<E> element, JsonSink sink) {
    sink.startArray();
    values.forEach(value -> element.write(value, sink));
    sink.endArray();
  }

  static <E> List<E> read(JsonNode json, Codec<E> element) throws UnfitException {
    if (!json.isArray()) {
      throw UnfitException.as(JsonNodeType.ARRAY, json, "is not an array");
    }
    List<E> values = new ArrayList<>(json.size());
    for (JsonNode each : json) {
      values.add(read(each, element, values.size()));
    }
    return values;
  }

  private static <E> E read(JsonNode json, Codec<E> element, int index) throws UnfitException {
    try {
      return element.read(json);
    } catch (UnfitException e) {
      throw e.at("[" + index + "]");
    }
  }

  static <E> @Nullable String flaw(Collection<E> values, Codec<E> element) {
    if (values.isEmpty()) {
      return "is empty";
    }
    int index = 0;
    for (E value : values) {
      String flaw = element.flaw(Objects.requireNonNull(value, "an element"));
      if (flaw != null) {
        return FlawPath.ofElement(index, flaw);
      }
      index++;
    }
    return null;
  }
}
