package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The codec of whole numbers. A number has no unset value. */
final class NumberCodec<N extends Number> implements Codec<N> {
  private final Predicate<JsonNode> fits;
  private final Function<JsonNode, N> read;
  private final BiConsumer<N, JsonSink> write;

  private NumberCodec(
      Predicate<JsonNode> fits, Function<JsonNode, N> read, BiConsumer<N, JsonSink> write) {
    this.fits = fits;
    this.read = read;
    this.write = write;
  }

  static NumberCodec<Integer> ofInt() {
    return new NumberCodec<>(
        json -> json.isIntegralNumber() && json.canConvertToInt(),
        JsonNode::intValue,
        (number, sink) -> sink.number(number.longValue()));
  }

  static NumberCodec<Long> ofLong() {
    return new NumberCodec<>(
        json -> json.isIntegralNumber() && json.canConvertToLong(),
        JsonNode::longValue,
        (number, sink) -> sink.number(number.longValue()));
  }

  @Override
  public void write(N value, JsonSink sink) {
    write.accept(value, sink);
  }

  @Override
  public N read(JsonNode json) throws UnreadableValueException {
    if (!fits.test(json)) {
      throw UnreadableValueException.as(JsonNodeType.NUMBER, json, "is not a number of this type");
    }
    return read.apply(json);
  }
}
