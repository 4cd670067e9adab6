package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.IsoInstant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The codec of times that are written as ISO-8601 in UTC without a fraction of a second. */
final class IsoSecondsCodec implements Codec<Instant>, HasUnsetValue {
  /** The length of {@code 2026-06-01T00:00:00Z}. */
  private static final int LENGTH = 20;

  @Override
  public void write(Instant value, JsonSink sink) {
    sink.text(value.toString());
  }

  @Override
  public Instant read(JsonNode json) throws UnreadableValueException {
    String text = json.isTextual() ? json.textValue() : "";
    Instant instant = text.length() == LENGTH ? IsoInstant.parseUtc(text) : null;
    if (instant == null) {
      throw UnreadableValueException.as(
          JsonNodeType.STRING, json, "is not an ISO-8601 time in UTC without a fraction");
    }
    return instant;
  }

  @Override
  public JsonNode unsetValue() {
    return TextNode.valueOf("");
  }

  @Override
  public @Nullable String problem(Instant value) {
    return Precision.SECONDS.problem(value);
  }
}
