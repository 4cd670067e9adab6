package io.github.filterspec.runtime.answer;

/**
 * A single value in an answer.
 *
 * @param kind the JSON type of the value
 * @param text the characters of a text, the digits of a whole number, or the JSON text of an array;
 *     empty for other values
 */
record JsonValue(Kind kind, String text) {
  static final JsonValue MISSING = new JsonValue(Kind.MISSING, "");

  /** The kinds of values that a cursor can have, or that the reader tells apart in messages. */
  enum Kind {
    MISSING,
    NULL,
    TEXT,
    WHOLE_NUMBER,
    ARRAY,
    /** An object, a boolean, or a number with a fraction or an exponent. */
    OTHER
  }

  static JsonValue of(Kind kind) {
    return new JsonValue(kind, "");
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
