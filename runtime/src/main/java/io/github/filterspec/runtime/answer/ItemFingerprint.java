package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A fingerprint of JSON, computed from the JSON tokens. The fingerprint does not depend on blanks
 * between tokens, or on escapes in texts. The fingerprint depends on the order of the fields, and
 * on the digits of a number, so 1 and 1.0 differ.
 *
 * <p>A fingerprint has 128 bits: two hash values with different random keys. An API does not know
 * the keys, so it cannot choose two pages that have the same fingerprint. The keys are different in
 * each process, so a fingerprint must not be stored.
 */
final class ItemFingerprint {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long LEFT = RANDOM.nextLong();
  private static final long RIGHT = RANDOM.nextLong();
  private static final long LEFT_KEY = RANDOM.nextLong() | 1;
  private static final long RIGHT_KEY = RANDOM.nextLong() | 1;

  /** The number of names whose hash is kept. Must be a power of two. */
  private static final int NAMES = 64;

  private long left = LEFT;
  private long right = RIGHT;
  private final String[] names = new String[NAMES];
  private final long[] ofNames = new long[2 * NAMES];

  /** Adds the current token of a parser. */
  void add(JsonParser json, JsonToken token) throws IOException {
    switch (token) {
      case FIELD_NAME -> add(json.currentName());
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        int length = json.getTextLength();
        mix(token.id(), length);
        add(json.getTextCharacters(), json.getTextOffset(), length);
      }
      default -> mix(token.id(), 0);
    }
  }

  /**
   * Adds the name of a field. Jackson returns the same object for the same name, so the hash of a
   * name is computed only once.
   */
  @SuppressWarnings("ReferenceEquality") // another object with the same name has the same hash
  private void add(String name) {
    int at = name.hashCode() & NAMES - 1;
    if (names[at] != name) {
      long leftBefore = left;
      long rightBefore = right;
      left = LEFT;
      right = RIGHT;
      add(name.toCharArray(), 0, name.length());
      names[at] = name;
      ofNames[2 * at] = left;
      ofNames[2 * at + 1] = right;
      left = leftBefore;
      right = rightBefore;
    }
    mix(JsonToken.FIELD_NAME.id(), name.length());
    mix(ofNames[2 * at], ofNames[2 * at + 1]);
  }

  private void add(char[] text, int begin, int length) {
    int at = begin;
    int end = begin + length;
    for (; at + 8 <= end; at += 8) {
      mix(four(text, at), four(text, at + 4));
    }
    long first = 0;
    if (at + 4 <= end) {
      first = four(text, at);
      at += 4;
    }
    long rest = 0;
    for (; at < end; at++) {
      rest = rest << 16 | text[at];
    }
    mix(first, rest);
  }

  private static long four(char[] text, int at) {
    return (long) text[at] << 48
        | (long) text[at + 1] << 32
        | (long) text[at + 2] << 16
        | text[at + 3];
  }

  private void mix(long first, long second) {
    left = folded(left ^ first, LEFT_KEY ^ second);
    right = folded(right ^ second, RIGHT_KEY ^ first);
  }

  /** Multiplies two numbers, and combines the two halves of the product. */
  private static long folded(long first, long second) {
    return first * second ^ Math.multiplyHigh(first, second);
  }

  /** Returns the fingerprint of all tokens. */
  String text() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(left) + hex.toHexDigits(right);
  }
}
