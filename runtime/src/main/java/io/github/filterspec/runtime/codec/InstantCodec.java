package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.IsoInstant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The codec of times. A time is written as ISO-8601 in UTC. */
final class InstantCodec implements Codec<Instant>, HasUnsetValue {

  @Override
  public void write(Instant value, JsonSink sink) {
    sink.text(IsoInstant.format(value));
  }

  @Override
  public Instant read(JsonNode json) throws UnreadableValueException {
    Instant instant = json.isTextual() ? IsoInstant.parse(json.textValue()) : null;
    if (instant == null) {
      throw UnreadableValueException.as(JsonNodeType.STRING, json, "is not an ISO-8601 time");
    }
    return instant;
  }

  @Override
  public JsonNode unsetValue() {
    return TextNode.valueOf("");
  }

  @Override
  public @Nullable String problem(Instant value) {
    return IsoInstant.isWritable(value) ? null : "is not a time in the years 0 to 9999";
  }
}
