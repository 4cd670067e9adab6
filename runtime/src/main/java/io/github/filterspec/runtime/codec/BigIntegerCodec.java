package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.json.JsonSink;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The codec of whole numbers of any size up to 100 digits. A number has no unset value. */
final class BigIntegerCodec implements Codec<BigInteger> {
  private static final BigInteger FIRST_TOO_LARGE = BigInteger.TEN.pow(100);

  @Override
  public void write(BigInteger value, JsonSink sink) {
    sink.tree(BigIntegerNode.valueOf(value));
  }

  @Override
  public BigInteger read(JsonNode json) throws UnreadableValueException {
    if (json.isIntegralNumber() && problem(json.bigIntegerValue()) == null) {
      return json.bigIntegerValue();
    }
    throw UnreadableValueException.as(JsonNodeType.NUMBER, json, "is not a number of this type");
  }

  @Override
  public @Nullable String problem(BigInteger value) {
    return value.abs().compareTo(FIRST_TOO_LARGE) < 0 ? null : "has more than 100 digits";
  }
}
