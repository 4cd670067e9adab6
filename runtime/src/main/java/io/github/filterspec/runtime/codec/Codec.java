package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.json.JsonSink;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type are checked, written and read.
 *
 * @param <T> the type of the values
 */
public interface Codec<T> {

  /**
   * Writes a value.
   *
   * @param value a value without flaws
   * @param sink where to write
   */
  void write(T value, JsonSink sink);

  /**
   * Reads a value.
   *
   * @param json any JSON
   * @return the value
   * @throws UnfitException if the type cannot hold what the JSON says
   */
  T read(JsonNode json) throws UnfitException;

  /**
   * What is written where there is no value.
   *
   * @return the neutral value of the type, or null if it has none
   */
  @Nullable JsonNode neutral();

  /**
   * An immutable copy of a value, in the one order in which equal values are written.
   *
   * @param value a value without flaws
   * @return an equal value
   */
  default T canonical(T value) {
    return value;
  }

  /**
   * Whether a value says no more than the neutral one.
   *
   * @param value any value
   * @return whether a filter with it would select nothing or everything
   */
  default boolean isEmpty(T value) {
    return false;
  }

  /**
   * What is wrong with a value.
   *
   * @param value any value
   * @return a phrase that goes on from the value's name ("is blank"), or null if nothing is wrong
   * @throws NullPointerException if a part of the value is null; its message is the part's name
   */
  default @Nullable String flaw(T value) {
    return null;
  }

  /**
   * What is wrong with a value where it selects by being there, whatever it is.
   *
   * @param value any value
   * @return a phrase as of {@link #flaw}, or null if nothing is wrong
   * @throws NullPointerException if a part of the value is null; its message is the part's name
   */
  default @Nullable String flawOfParts(T value) {
    return flaw(value);
  }

  /**
   * A value in words, for people.
   *
   * @param value a value without flaws
   * @return a text such as {@code OPEN or REVIEW}
   */
  default String inWords(T value) {
    return WireText.tree(value, this).asText();
  }

  /**
   * What a filter with this value says of its field, in words.
   *
   * @param value a value without flaws
   * @return a predicate such as {@code is OPEN or REVIEW}
   */
  default String predicate(T value) {
    return "is " + inWords(value);
  }
}
