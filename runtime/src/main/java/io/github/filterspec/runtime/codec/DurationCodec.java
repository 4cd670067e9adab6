package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.json.JsonSink;
import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The codec of durations. A duration is written as ISO-8601 in hours, minutes and seconds, such as
 * {@code PT36H} for one day and a half.
 */
final class DurationCodec implements Codec<Duration>, HasUnsetValue {

  @Override
  public void write(Duration value, JsonSink sink) {
    sink.text(value.toString());
  }

  @Override
  public Duration read(JsonNode json) throws UnreadableValueException {
    try {
      Duration value = Duration.parse(json.isTextual() ? json.textValue() : "");
      if (problem(value) == null) {
        return value;
      }
    } catch (DateTimeException e) {
      // the text is not a duration
    }
    throw UnreadableValueException.as(JsonNodeType.STRING, json, "is not an ISO-8601 duration");
  }

  @Override
  public JsonNode unsetValue() {
    return TextNode.valueOf("");
  }

  @Override
  public @Nullable String problem(Duration value) {
    return value.isNegative() ? "is negative, which ISO-8601 does not allow" : null;
  }
}
