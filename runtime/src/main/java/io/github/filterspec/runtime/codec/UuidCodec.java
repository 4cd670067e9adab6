package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.UUID;

/** The codec of UUIDs. A UUID has no unset value. */
final class UuidCodec implements Codec<UUID> {

  @Override
  public void write(UUID value, JsonSink sink) {
    sink.text(value.toString());
  }

  @Override
  public UUID read(JsonNode json) throws UnreadableValueException {
    String text = json.isTextual() ? json.textValue() : "";
    try {
      UUID uuid = UUID.fromString(text);
      if (uuid.toString().equalsIgnoreCase(text)) { // fromString drops surplus digits
        return uuid;
      }
    } catch (IllegalArgumentException e) {
      // not a UUID
    }
    throw UnreadableValueException.as(JsonNodeType.STRING, json, "is not a UUID");
  }
}
