package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a JSON object. The values of the fields never change, so the constructor encodes the
 * fields as bytes.
 */
public final class EncodedFields {
  private final List<Field> fields;
  private final byte[] bytes;
  private final int[] offsets;

  /**
   * A field of a JSON object.
   *
   * @param name the name, without escapes
   * @param value the value, or null if the field is not written
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

  /**
   * Returns all fields as bytes, with a comma before each field. The caller must not change the
   * array.
   */
  byte[] bytes() {
    return bytes;
  }

  /**
   * Returns the index in {@link #bytes()} where a field begins. If the argument is the index after
   * the last field, the result is the length of {@link #bytes()}.
   */
  int offset(int index) {
    return offsets[index];
  }

  /**
   * Writes the fields from the index {@code from} (included) to the index {@code to} (excluded).
   */
  void write(JsonSink sink, int from, int to) {
    fields.subList(from, to).forEach(field -> field.write(sink));
  }
}
