package io.github.filterspec.runtime.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.filterspec.runtime.internal.GeneratorSink;
import io.github.filterspec.runtime.internal.Utf8Sink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** A value's JSON: as text, by which sets are ordered, and as a tree. */
final class WireText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private WireText() {}

  static <T> String of(T value, Codec<T> codec) {
    Utf8Sink sink = new Utf8Sink();
    codec.write(value, sink);
    return sink.toString();
  }

  /** A single value outside JSON, where numbers have no exponents. */
  static String plain(JsonNode value) {
    String text = value.asText();
    return value.isFloatingPointNumber() && text.contains("E")
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }

  static <T> JsonNode tree(T value, Codec<T> codec) {
    try (TokenBuffer buffer = new TokenBuffer(null, false)) {
      codec.write(value, new GeneratorSink(buffer));
      return MAPPER.readTree(buffer.asParser());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
