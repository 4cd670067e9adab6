package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.json.JsonWritable;
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
}
