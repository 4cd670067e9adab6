package io.github.filterspec.runtime.wire;

import com.fasterxml.jackson.databind.JsonNode;
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
      throw new UnfitException("is not an array");
    }
    List<E> values = new ArrayList<>(json.size());
    for (JsonNode each : json) {
      values.add(element.read(each));
    }
    return values;
  }

  static <E> @Nullable String flaw(Collection<E> values, Codec<E> element) {
    if (values.isEmpty()) {
      return "is empty";
    }
    for (E value : values) {
      String flaw = element.flaw(Objects.requireNonNull(value, "an element"));
      if (flaw != null) {
        return "has an element that " + flaw;
      }
    }
    return null;
  }
}
