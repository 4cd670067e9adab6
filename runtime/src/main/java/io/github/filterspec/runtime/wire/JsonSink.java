package io.github.filterspec.runtime.wire;

import com.fasterxml.jackson.databind.JsonNode;

/** Where values write themselves as JSON: UTF-8 bytes, or any Jackson generator. */
public interface JsonSink {

  /** Begins an object. */
  void startObject();

  /** Ends the object begun last. */
  void endObject();

  /** Begins an array. */
  void startArray();

  /** Ends the array begun last. */
  void endArray();

  /**
   * Writes the name of the next value in an object.
   *
   * @param name the name, not yet escaped
   */
  void name(String name);

  /**
   * Writes a string.
   *
   * @param text the text, not yet escaped
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
   * Writes the neutral values of some neighbouring members, into an object that has a member
   * already.
   *
   * @param body the neutral values of all members
   * @param from the index of the first member to write
   * @param to the index after the last one
   */
  void neutrals(NeutralBody body, int from, int to);
}
