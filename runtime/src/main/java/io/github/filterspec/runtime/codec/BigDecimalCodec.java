package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.json.JsonSink;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The codec of decimal numbers. A number is written exactly as it is given, so 1.5 and 1.50 are two
 * different values. A number has no unset value.
 */
final class BigDecimalCodec implements Codec<BigDecimal> {
  private static final int MOST_DIGITS = 100;

  /** The digits before and after the decimal point fit into this number of bits. */
  private static final int MOST_BITS = 670;

  @Override
  public void write(BigDecimal value, JsonSink sink) {
    sink.number(value);
  }

  @Override
  public BigDecimal read(JsonNode json) throws UnreadableValueException {
    if (json.isNumber() && isFinite(json)) {
      BigDecimal value = json.decimalValue();
      if (problem(value) == null) {
        return canonical(value);
      }
    }
    throw UnreadableValueException.as(JsonNodeType.NUMBER, json, "is not a number of this type");
  }

  private static boolean isFinite(JsonNode json) {
    boolean binary = json.isDouble() || json.isFloat();
    return !binary || Double.isFinite(json.doubleValue());
  }

  /** Returns 100 for 1E+2, because both are written as 100. */
  @Override
  public BigDecimal canonical(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /** Checks the number of digits in a time that does not depend on the exponent. */
  @Override
  public @Nullable String problem(BigDecimal value) {
    if (value.scale() > MOST_DIGITS) {
      return "has more than 100 digits after the decimal point";
    }
    boolean isLong =
        value.unscaledValue().bitLength() > MOST_BITS
            || (long) value.precision() - value.scale() > MOST_DIGITS;
    return isLong ? "has more than 100 digits before the decimal point" : null;
  }

  @Override
  public String describe(BigDecimal value) {
    return value.toPlainString();
  }
}
