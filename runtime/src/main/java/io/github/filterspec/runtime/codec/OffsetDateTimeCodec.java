package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.IsoInstant;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The codec of times with an offset from UTC, such as {@code 2026-06-12T10:13:50.000+02:00}. The
 * offset is written as it is given, so the same moment with two offsets is two different values.
 */
final class OffsetDateTimeCodec implements Codec<OffsetDateTime>, HasUnsetValue {

  @Override
  public void write(OffsetDateTime value, JsonSink sink) {
    Instant local = value.toLocalDateTime().toInstant(ZoneOffset.UTC);
    String utc = IsoInstant.format(local);
    sink.text(utc.substring(0, utc.length() - 1) + value.getOffset().getId());
  }

  @Override
  public OffsetDateTime read(JsonNode json) throws UnreadableValueException {
    try {
      OffsetDateTime value = OffsetDateTime.parse(json.isTextual() ? json.textValue() : "");
      if (problem(value) == null) {
        return value;
      }
    } catch (DateTimeException e) {
      // the text is not a time
    }
    throw UnreadableValueException.as(
        JsonNodeType.STRING, json, "is not an ISO-8601 time with an offset");
  }

  @Override
  public JsonNode unsetValue() {
    return TextNode.valueOf("");
  }

  @Override
  public @Nullable String problem(OffsetDateTime value) {
    return rangeProblem(value);
  }

  /** Returns the problem of a time that no text of ISO-8601 can contain. */
  static @Nullable String rangeProblem(OffsetDateTime value) {
    if (value.getYear() < 0 || value.getYear() > 9999) {
      return "is not a time in the years 0 to 9999";
    }
    return value.getOffset().getTotalSeconds() % 60 == 0
        ? null
        : "has an offset with seconds, which ISO-8601 does not allow";
  }
}
