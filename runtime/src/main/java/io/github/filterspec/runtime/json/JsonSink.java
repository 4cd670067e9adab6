package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;

/**
 * A target to which values write themselves as JSON. A sink writes to an array of UTF-8 bytes or to
 * any Jackson generator.
 */
public interface JsonSink {

  /** Begins an object. */
  void startObject();

  /** Ends the innermost object. */
  void endObject();

  /** Begins an array. */
  void startArray();

  /** Ends the innermost array. */
  void endArray();

  /**
   * Writes the name of a field in an object. After the name of a field, the caller must write the
   * value of the field.
   *
   * @param name the name before escaping
   */
  void name(String name);

  /**
   * Writes a string.
   *
   * @param text the text before escaping
   */
  void text(String text);

  /**
   * Writes a whole number.
   *
   * @param number the number
   */
  void number(long number);

  /**
   * Writes a floating-point number.
   *
   * @param number a finite number
   */
  void number(double number);

  /**
   * Writes a decimal number exactly.
   *
   * @param number the number, whose plain text is not longer than some hundred characters
   */
  default void number(BigDecimal number) {
    tree(DecimalNode.valueOf(number));
  }

  /**
   * Writes {@code true} or {@code false}.
   *
   * @param value the value
   */
  void bool(boolean value);

  /**
   * Writes a whole tree.
   *
   * @param tree any JSON value
   */
  void tree(JsonNode tree);

  /**
   * Writes some of the encoded fields into the current object. The current object must already have
   * a field.
   *
   * @param fields the fields
   * @param from the index of the first field to write
   * @param to the index after the last field to write
   */
  void fields(EncodedFields fields, int from, int to);
}
