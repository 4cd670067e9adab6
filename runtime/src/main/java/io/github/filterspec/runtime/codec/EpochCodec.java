package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.IsoInstant;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The codec of times that are written as the number of seconds or milliseconds since
 * 1970-01-01T00:00:00Z. The number has no unset value.
 */
final class EpochCodec implements Codec<Instant> {
  private final Precision precision;

  EpochCodec(Precision precision) {
    this.precision = precision;
  }

  @Override
  public void write(Instant value, JsonSink sink) {
    sink.number(precision.unit().between(Instant.EPOCH, value));
  }

  @Override
  public Instant read(JsonNode json) throws UnreadableValueException {
    if (json.isIntegralNumber() && json.canConvertToLong()) {
      Instant instant = instant(json.longValue());
      if (instant != null && IsoInstant.isWritable(instant)) {
        return instant;
      }
    }
    throw UnreadableValueException.as(
        JsonNodeType.NUMBER, json, "is not a number of " + precision + " since 1970");
  }

  private @Nullable Instant instant(long number) {
    try {
      return Instant.EPOCH.plus(number, precision.unit());
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  @Override
  public @Nullable String problem(Instant value) {
    return precision.problem(value);
  }

  @Override
  public String describe(Instant value) {
    return value.toString();
  }
}
