package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/**
 * An exception for a JSON value that does not have the expected kind, such as a text instead of a
 * number.
 */
final class WrongKindException extends MismatchedInputException {
  private static final long serialVersionUID = 1;

  /** The expected kind, such as "a whole number". */
  private final String expected;

  WrongKindException(JsonParser json, Class<?> type, String expected) {
    super(json, "not " + expected, type);
    this.expected = expected;
  }

  String expected() {
    return expected;
  }
}
