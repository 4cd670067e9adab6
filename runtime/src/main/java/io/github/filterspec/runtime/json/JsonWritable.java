package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * A value that writes itself as JSON. Jackson can write a {@code JsonWritable} alone or as a part
 * of any object.
 */
@JsonSerialize(using = JsonWritableSerializer.class)
public interface JsonWritable {

  /**
   * Writes this value as JSON.
   *
   * @param sink the target
   */
  void writeTo(JsonSink sink);

  /**
   * Returns the value as canonical JSON without white space.
   *
   * @return the JSON text, which is the same for equal values
   */
  default String toJson() {
    Utf8Sink sink = new Utf8Sink();
    writeTo(sink);
    return sink.toString();
  }

  /**
   * Returns this value as JSON in UTF-8.
   *
   * @return the bytes of {@link #toJson()}
   */
  default byte[] toJsonBytes() {
    Utf8Sink sink = new Utf8Sink();
    writeTo(sink);
    return sink.toByteArray();
  }

  /**
   * Returns the object that Jackson 3 writes for this value. Jackson 2 does not call {@code
   * forJackson3()}, but uses the serializer that the annotation {@code @JsonSerialize} of the
   * interface names.
   */
  @JsonValue
  private WrittenJson forJackson3() {
    return new WrittenJson(this);
  }
}
