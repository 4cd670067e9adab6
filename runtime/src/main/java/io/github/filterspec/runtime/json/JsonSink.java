package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A target to which values write themselves as JSON. The target is an array of UTF-8 bytes or any
 * Jackson generator.
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
   * Writes the name of the next value in an object.
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
   * Writes some of the encoded fields into the current object. This object must already have a
   * field.
   *
   * @param fields the fields
   * @param from the index of the first field to write
   * @param to the index after the last field to write
   */
  void fields(EncodedFields fields, int from, int to);
}
