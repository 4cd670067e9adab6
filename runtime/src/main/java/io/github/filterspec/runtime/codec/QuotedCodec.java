package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The codec of numbers, booleans or times that are written as JSON strings, such as {@code "5"}.
 */
final class QuotedCodec<T> implements Codec<T>, HasUnsetValue {
  private static final int LONGEST = 202; // the longest text of a BigDecimal

  private final Codec<T> plain;
  private final @Nullable JsonNode unset;

  /** Creates a codec whose unset value is the quoted unset value of the given codec. */
  QuotedCodec(Codec<T> plain) {
    this(plain, quoted(WhenUnset.OF_TYPE.json(plain)));
  }

  /** Creates a codec with the given unset value. */
  QuotedCodec(Codec<T> plain, @Nullable JsonNode unset) {
    this.plain = plain;
    this.unset = unset;
  }

  private static @Nullable JsonNode quoted(@Nullable JsonNode unset) {
    return unset == null ? null : TextNode.valueOf(unset.asText());
  }

  @Override
  public void write(T value, JsonSink sink) {
    sink.text(text(value));
  }

  private String text(T value) {
    JsonNode json = WireText.tree(value, plain);
    return json.isBigDecimal() ? WireText.plain(json) : json.asText();
  }

  /**
   * Reads a number or a boolean from a text. Throws an exception if the text differs from the text
   * that the codec writes for the number or the boolean.
   */
  @Override
  public T read(JsonNode json) throws UnreadableValueException {
    String text = json.isTextual() ? json.textValue() : "";
    try {
      if (!text.isEmpty() && text.length() <= LONGEST) {
        T value = plain.read(StrictJson.parse(text));
        if (text(value).equals(text)) {
          return value;
        }
      }
    } catch (JsonProcessingException | UnreadableValueException e) {
      // the text is not a value of this type
    }
    throw UnreadableValueException.as(
        JsonNodeType.STRING, json, "is not a text with a value of this type");
  }

  @Override
  public @Nullable JsonNode unsetValue() {
    return unset;
  }

  @Override
  public T canonical(T value) {
    return plain.canonical(value);
  }

  @Override
  public boolean isEmpty(T value) {
    return plain.isEmpty(value);
  }

  @Override
  public @Nullable String problem(T value) {
    return plain.problem(value);
  }

  @Override
  public String describe(T value) {
    return plain.describe(value);
  }
}
