package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.json.JsonSink;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The codec of dates. A date is written as ISO-8601. */
final class LocalDateCodec implements Codec<LocalDate>, HasUnsetValue {

  @Override
  public void write(LocalDate value, JsonSink sink) {
    sink.text(value.toString());
  }

  @Override
  public LocalDate read(JsonNode json) throws UnreadableValueException {
    try {
      return LocalDate.parse(json.isTextual() ? json.textValue() : "");
    } catch (DateTimeException e) {
      throw UnreadableValueException.as(JsonNodeType.STRING, json, "is not an ISO-8601 date");
    }
  }

  @Override
  public JsonNode unsetValue() {
    return TextNode.valueOf("");
  }

  @Override
  public @Nullable String problem(LocalDate value) {
    return value.getYear() >= 0 && value.getYear() <= 9999
        ? null
        : "is not a date in the years 0 to 9999";
  }
}
