package io.github.filterspec.runtime.property;

/**
 * The way in which an API writes a quotation mark that is in a text between quotation marks.
 *
 * @param escape a backslash that is written before the quotation mark, or the quotation mark that
 *     is written twice; empty if the API has no way
 */
record Quoting(String escape) {
  private static final String BACKSLASH = "\\";

  /**
   * Returns a text as it is written between quotation marks.
   *
   * @throws IllegalArgumentException if the text cannot be written; the message does not contain
   *     the text
   */
  String escaped(String text, String quote) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "contains a control character, such as a line break. Remove the character");
    }
    if (escape.equals(BACKSLASH)) {
      return text.replace(BACKSLASH, BACKSLASH + BACKSLASH).replace(quote, BACKSLASH + quote);
    }
    if (escape.equals(quote)) {
      return text.replace(quote, quote + quote);
    }
    if (text.contains(quote) || text.contains(BACKSLASH)) {
      throw new IllegalArgumentException(
          "contains %s or \\, but the spec does not say how the API reads this character in a text. If the API has a way, add escape to the annotation of the wire form"
              .formatted(quote));
    }
    return text;
  }

  /** Returns the text that is written between quotation marks. */
  String plain(String written, String quote) {
    if (escape.equals(BACKSLASH)) {
      return written.replaceAll("\\\\(.)", "$1");
    }
    return escape.equals(quote) ? written.replace(quote + quote, quote) : written;
  }

  /** Returns a regular expression for a text with its quotation marks. */
  String pattern(String quote) {
    if (escape.equals(BACKSLASH)) {
      return "%1$s[^%1$s\\\\]*+(?:\\\\.[^%1$s\\\\]*+)*+%1$s".formatted(quote);
    }
    return escape.equals(quote)
        ? "%1$s[^%1$s]*+(?:%1$s%1$s[^%1$s]*+)*+%1$s".formatted(quote)
        : "%1$s[^%1$s]*+%1$s".formatted(quote);
  }

  /** Returns the position after a text between quotation marks, or -1 if the text has no end. */
  int end(String text, int start) {
    char quote = text.charAt(start);
    boolean backslash = escape.equals(BACKSLASH);
    boolean twice = escape.equals(String.valueOf(quote));
    for (int at = start + 1; at < text.length(); at++) {
      boolean quoteFollows = at + 1 < text.length() && text.charAt(at + 1) == quote;
      if (backslash && text.charAt(at) == '\\') {
        at++;
      } else if (twice && text.charAt(at) == quote && quoteFollows) {
        at++;
      } else if (text.charAt(at) == quote) {
        return at + 1;
      }
    }
    return -1;
  }

  /** Returns true for a quotation mark. */
  static boolean isQuote(char character) {
    return character == '"' || character == '\'';
  }
}
