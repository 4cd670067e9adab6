package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.json.JsonSink;

/**
 * The codec of enums that are written as JSON numbers, such as {@code 2}. The numbers have no unset
 * value.
 */
final class NumberedCodec<E extends Enum<E>> implements Codec<E> {
  private final Codec<E> texts;

  /** Creates a codec. The codec {@code texts} writes each constant as a text with an integer. */
  NumberedCodec(Codec<E> texts) {
    this.texts = texts;
  }

  @Override
  public void write(E value, JsonSink sink) {
    sink.number(Long.parseLong(WireText.tree(value, texts).textValue()));
  }

  @Override
  public E read(JsonNode json) throws UnreadableValueException {
    try {
      if (json.isIntegralNumber()) {
        return texts.read(TextNode.valueOf(json.asText()));
      }
    } catch (UnreadableValueException e) {
      // no constant has the number
    }
    throw UnreadableValueException.as(
        JsonNodeType.NUMBER, json, "is not the number of a constant of the enum");
  }

  @Override
  public String describe(E value) {
    return value.name();
  }
}
