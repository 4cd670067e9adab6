package io.github.filterspec.runtime.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * A writer of generated values for any mapper of Jackson 3. The mapper can write the value as a
 * part of any object.
 */
final class Jackson3Writer extends ValueSerializer<WrittenJson> {

  /** Creates a writer. Jackson calls it. */
  public Jackson3Writer() {}

  @Override
  public void serialize(WrittenJson json, JsonGenerator generator, SerializationContext context) {
    json.value().writeTo(new Jackson3Sink(generator));
  }

  @Override
  public void serializeWithType(
      WrittenJson json,
      JsonGenerator generator,
      SerializationContext context,
      TypeSerializer type) {
    serialize(json, generator, context);
  }
}
