package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields of an object that always have the same values. The fields are encoded only once. */
public final class EncodedFields {
  private final List<Field> fields;
  private final byte[] bytes;
  private final int[] offsets;

  /**
   * A field of an object.
   *
   * @param name the name, without escapes
   * @param value the value, or null if the field is absent
   */
  public record Field(String name, @Nullable JsonNode value) {
    private void write(JsonSink sink) {
      if (value != null) {
        sink.name(name);
        sink.tree(value);
      }
    }
  }

  /**
   * Encodes fields.
   *
   * @param fields the fields in the order in which they are written
   */
  public EncodedFields(List<Field> fields) {
    this.fields = List.copyOf(fields);
    this.offsets = new int[fields.size() + 1];
    Utf8Sink sink = Utf8Sink.insideObject();
    for (int i = 0; i < fields.size(); i++) {
      offsets[i] = sink.size();
      fields.get(i).write(sink);
    }
    offsets[fields.size()] = sink.size();
    this.bytes = sink.toByteArray();
  }

  /** Returns all fields as bytes, with a comma before each. The array must not be changed. */
  byte[] bytes() {
    return bytes;
  }

  /**
   * Returns the place in {@link #bytes()} where a field begins. The index can be the number of
   * fields, for the end.
   */
  int offset(int index) {
    return offsets[index];
  }

  /** Writes the fields from one index up to, but not including, another index, one by one. */
  void write(JsonSink sink, int from, int to) {
    fields.subList(from, to).forEach(field -> field.write(sink));
  }
}
