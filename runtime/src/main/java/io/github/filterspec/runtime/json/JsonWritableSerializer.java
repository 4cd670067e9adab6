package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A serializer of generated values for any mapper of Jackson 2. The mapper can write the value as a
 * part of any object.
 */
final class JsonWritableSerializer extends JsonSerializer<JsonWritable> {

  /** Creates a serializer. Jackson calls it. */
  public JsonWritableSerializer() {}

  @Override
  public void serialize(JsonWritable value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    try {
      value.writeTo(new GeneratorSink(generator));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void serializeWithType(
      JsonWritable value, JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
      throws IOException {
    serialize(value, generator, provider);
  }
}
