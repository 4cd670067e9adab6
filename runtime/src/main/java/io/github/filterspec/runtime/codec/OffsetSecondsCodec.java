package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.json.JsonSink;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The codec of times with an offset from UTC that are written without a fraction of a second, such
 * as {@code 2026-06-12T10:13:50+02:00}.
 */
final class OffsetSecondsCodec implements Codec<OffsetDateTime>, HasUnsetValue {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  @Override
  public void write(OffsetDateTime value, JsonSink sink) {
    sink.text(FORMAT.format(value));
  }

  @Override
  public OffsetDateTime read(JsonNode json) throws UnreadableValueException {
    try {
      OffsetDateTime value = OffsetDateTime.parse(json.isTextual() ? json.textValue() : "", FORMAT);
      if (problem(value) == null) {
        return value;
      }
    } catch (DateTimeException e) {
      // the text is not a time
    }
    throw UnreadableValueException.as(
        JsonNodeType.STRING, json, "is not an ISO-8601 time with an offset and without a fraction");
  }

  @Override
  public JsonNode unsetValue() {
    return TextNode.valueOf("");
  }

  @Override
  public @Nullable String problem(OffsetDateTime value) {
    String problem = OffsetDateTimeCodec.rangeProblem(value);
    return problem == null ? Precision.SECONDS.problem(value.toInstant()) : problem;
  }
}
