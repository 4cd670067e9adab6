package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.json.JsonWritable;
import io.github.filterspec.runtime.text.StrictJson;
import java.math.BigDecimal;

/** Methods that return the JSON of a value as a text or as a tree. */
public final class WireText {
  private WireText() {}

  /** Returns the JSON text of a value. The elements of sets are sorted by their JSON text. */
  static <T> String of(T value, Codec<T> codec) {
    JsonWritable written = sink -> codec.write(value, sink);
    return written.toJson();
  }

  /**
   * Returns a value as a text that is not JSON, such as a text for a URL. The text of a number
   * never has an exponent.
   *
   * @param value a text, a number or a boolean
   * @return the text
   */
  public static String plain(JsonNode value) {
    if (value.isBigDecimal()) {
      return value.decimalValue().toPlainString();
    }
    String text = value.asText();
    return value.isFloatingPointNumber() && text.contains("E")
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }

  /**
   * Returns the JSON of a value as a tree.
   *
   * @param value the value
   * @param codec writes the value
   * @param <T> the type of the value
   * @return the tree
   */
  public static <T> JsonNode tree(T value, Codec<T> codec) {
    return JsonTree.of((JsonWritable) sink -> codec.write(value, sink)).node();
  }

  /**
   * Returns the JSON of a value whose text is not JSON, such as a text from a URL: a text, or a
   * number or a boolean with the same text.
   *
   * @param text the text that {@link #plain} returned for the value
   * @param codec reads the value
   * @return the JSON, which the codec possibly refuses
   */
  public static JsonNode read(String text, Codec<?> codec) {
    JsonNode quoted = TextNode.valueOf(text);
    if (isReadable(quoted, codec)) {
      return quoted;
    }
    try {
      JsonNode value = StrictJson.parse(text);
      return value.isValueNode() && hasText(value, text) ? value : quoted;
    } catch (JsonProcessingException e) {
      return quoted; // the codec reports the value
    }
  }

  private static boolean hasText(JsonNode value, String text) {
    // a text with an exponent has a short text, but can be a number with very many digits
    boolean exponent = text.indexOf('E') >= 0 || text.indexOf('e') >= 0;
    return (exponent ? value.asText() : plain(value)).equals(text);
  }

  private static boolean isReadable(JsonNode json, Codec<?> codec) {
    try {
      codec.read(json);
      return true;
    } catch (UnreadableValueException e) {
      return false;
    }
  }
}
