package io.github.filterspec.runtime.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Lets any mapper of Jackson 3 write a generated value, as an ordinary part of any model. */
final class Jackson3Writer extends ValueSerializer<WrittenJson> {

  /** For Jackson, which creates the writer itself. */
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
