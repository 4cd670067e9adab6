package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/** A value that writes itself as JSON, also as a part of any model that Jackson writes. */
@JsonSerialize(using = JsonWritableSerializer.class)
public interface JsonWritable {

  /**
   * Writes the value as JSON.
   *
   * @param sink the target
   */
  void writeTo(JsonSink sink);

  /**
   * Returns the value as canonical JSON without white space.
   *
   * @return the JSON, which is the same for equal values
   */
  default String toJson() {
    Utf8Sink sink = new Utf8Sink();
    writeTo(sink);
    return sink.toString();
  }

  /**
   * Returns the value as JSON in UTF-8.
   *
   * @return the bytes of {@link #toJson()}
   */
  default byte[] toJsonBytes() {
    Utf8Sink sink = new Utf8Sink();
    writeTo(sink);
    return sink.toByteArray();
  }

  /** Lets Jackson 3 write the value. Jackson 2 reads the annotation of the type instead. */
  @JsonValue
  private WrittenJson forJackson3() {
    return new WrittenJson(this);
  }
}
