package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.json.JsonSink;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The codec of floating-point numbers. If the conversion of a JSON number to a {@code double} would
 * lose digits, the codec rejects the number.
 */
final class DoubleCodec implements Codec<Double> {

  @Override
  public void write(Double value, JsonSink sink) {
    sink.number(value);
  }

  @Override
  public Double read(JsonNode json) throws UnreadableValueException {
    double value = json.doubleValue();
    if (!json.isNumber() || !Double.isFinite(value) || !isExact(json, value)) {
      throw UnreadableValueException.as(JsonNodeType.NUMBER, json, "is not a number of this type");
    }
    return value;
  }

  private static boolean isExact(JsonNode json, double value) {
    return json.decimalValue().compareTo(BigDecimal.valueOf(value)) == 0;
  }

  /** Returns 0.0 for -0.0, because 0.0 and -0.0 are the same number in JSON. */
  @Override
  public Double canonical(Double value) {
    return value == 0 ? 0.0 : value;
  }

  @Override
  public @Nullable String problem(Double value) {
    return Double.isFinite(value) ? null : "is not a finite number";
  }
}
