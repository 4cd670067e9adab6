package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.json.JsonSink;
import org.jspecify.annotations.Nullable;

/**
 * A codec that checks, writes and reads the values of one type.
 *
 * @param <T> the Java type of the values
 */
public interface Codec<T> {

  /**
   * Writes a value.
   *
   * @param value a value in which this codec finds no problem
   * @param sink the target
   */
  void write(T value, JsonSink sink);

  /**
   * Reads a value.
   *
   * @param json any JSON
   * @return the value
   * @throws UnreadableValueException if the JSON cannot be read as a value of the codec's type
   */
  T read(JsonNode json) throws UnreadableValueException;

  /**
   * Returns the canonical form of a value. This form is immutable. If two values are equal, their
   * canonical forms are written as the same bytes.
   *
   * @param value a value in which this codec finds no problem
   * @return an equal value
   */
  default T canonical(T value) {
    return value;
  }

  /**
   * Returns whether a value is empty. For example, a blank text and a list without elements are
   * empty.
   *
   * @param value any value
   * @return true if a filter with the value would select nothing or everything
   */
  default boolean isEmpty(T value) {
    return false;
  }

  /**
   * Checks a value, and describes the problem of the value.
   *
   * @param value any value
   * @return a phrase such as "is blank", for use in a message; null if the value has no problem
   * @throws NullPointerException if a part of the value is null; the message of the exception names
   *     the part
   */
  default @Nullable String problem(T value) {
    return null;
  }

  /**
   * Checks the operand of a condition, and describes the problem of the operand. The parts of an
   * operand can be empty, because a condition filters the data even if all parts of its operand are
   * empty.
   *
   * @param value any value
   * @return a phrase such as "is blank"; null if the operand has no problem
   * @throws NullPointerException if a part of the value is null; the message of the exception names
   *     the part
   */
  default @Nullable String problemOfParts(T value) {
    return problem(value);
  }

  /**
   * Describes a value as text for people.
   *
   * @param value a value in which this codec finds no problem
   * @return the description of the value, such as {@code [OPEN, REVIEW]} for a set of two enum
   *     constants. A text is in quotation marks
   */
  default String describe(T value) {
    return WireText.tree(value, this).asText();
  }

  /**
   * Describes the effect of a filter that has the given value.
   *
   * @param value a value in which this codec finds no problem
   * @return a phrase that begins with a verb, such as {@code is [OPEN, REVIEW]}
   */
  default String predicate(T value) {
    return "is " + describe(value);
  }
}
