package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.Surrogates;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codec of texts, and of records that are written as one text. */
final class TextCodec<T> implements Codec<T>, HasUnsetValue {
  private final Function<String, T> create;
  private final Function<T, String> text;

  TextCodec(Function<String, T> create, Function<T, String> text) {
    this.create = create;
    this.text = text;
  }

  @Override
  public void write(T value, JsonSink sink) {
    sink.text(text.apply(value));
  }

  @Override
  public T read(JsonNode json) throws UnreadableValueException {
    if (!json.isTextual()) {
      throw UnreadableValueException.as(JsonNodeType.STRING, json, "is not a text");
    }
    try {
      return create.apply(json.textValue());
    } catch (RuntimeException e) {
      throw new UnreadableValueException("is not accepted by the constructor of its Java type");
    }
  }

  @Override
  public JsonNode unsetValue() {
    return TextNode.valueOf("");
  }

  @Override
  public boolean isEmpty(T value) {
    return textOf(value).isBlank();
  }

  @Override
  public @Nullable String problem(T value) {
    String written = textOf(value);
    if (written.isBlank()) {
      return "is blank";
    }
    return Surrogates.arePaired(written) ? null : "has half of a surrogate pair";
  }

  @Override
  public String describe(T value) {
    return quoted(textOf(value));
  }

  /** Returns a text in quotation marks, so that readers see where the text ends. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private String textOf(T value) {
    return Objects.requireNonNull(text.apply(value), "its text");
  }
}
