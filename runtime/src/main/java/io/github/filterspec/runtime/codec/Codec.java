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
   * @param value a value without a problem
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
   * Returns an immutable copy of a value in canonical order. Equal values in canonical order are
   * written as the same bytes.
   *
   * @param value a value without a problem
   * @return an equal value
   */
  default T canonical(T value) {
    return value;
  }

  /**
   * Returns whether a value is empty, such as a blank text or a list without elements.
   *
   * @param value any value
   * @return true if a filter with the value would select nothing or everything
   */
  default boolean isEmpty(T value) {
    return false;
  }

  /**
   * Returns the problem of a value.
   *
   * @param value any value
   * @return a phrase that follows the name of the value, such as "is blank", or null if the value
   *     has no problem
   * @throws NullPointerException if a part of the value is null; the message of the exception is
   *     the name of the part
   */
  default @Nullable String problem(T value) {
    return null;
  }

  /**
   * Returns the problem of a value that is the operand of a condition. The parts of an operand can
   * be empty, because a condition filters whenever the condition is present.
   *
   * @param value any value
   * @return a phrase such as "is blank", or null if the value has no problem
   * @throws NullPointerException if a part of the value is null; the message of the exception is
   *     the name of the part
   */
  default @Nullable String problemOfParts(T value) {
    return problem(value);
  }

  /**
   * Describes a value as text for people.
   *
   * @param value a value without a problem
   * @return a text such as {@code OPEN or REVIEW}
   */
  default String describe(T value) {
    return WireText.tree(value, this).asText();
  }

  /**
   * Describes the effect of a filter that has this value.
   *
   * @param value a value without a problem
   * @return the predicate of a sentence, such as {@code is OPEN or REVIEW}
   */
  default String predicate(T value) {
    return "is " + describe(value);
  }
}
