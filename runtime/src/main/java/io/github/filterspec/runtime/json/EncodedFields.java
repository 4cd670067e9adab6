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

  /**
   * Returns all fields as bytes, with a comma before each.
   *
   * @return the shared array, which must not be changed
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Returns the place where the bytes of a field begin.
   *
   * @param index the index of the field, or the number of fields for the end
   * @return an offset into {@link #bytes()}
   */
  public int offset(int index) {
    return offsets[index];
  }

  /**
   * Writes some fields one by one.
   *
   * @param sink the target
   * @param from the index of the first field
   * @param to the index after the last field
   */
  public void write(JsonSink sink, int from, int to) {
    fields.subList(from, to).forEach(field -> field.write(sink));
  }
}
