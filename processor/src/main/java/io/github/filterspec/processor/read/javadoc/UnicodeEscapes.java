package io.github.filterspec.processor.read.javadoc;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The resolver of Unicode escapes in comments. Javac resolves Unicode escapes before it returns a
 * comment, but Eclipse's compiler does not.
 */
final class UnicodeEscapes {
  private static final String UNEVEN = "(?<!\\\\)((?:\\\\\\\\)*)\\\\";
  private static final Pattern ESCAPE = Pattern.compile(UNEVEN + "u+([0-9a-fA-F]{4})");
  private static final Pattern LIKE_AN_ESCAPE = Pattern.compile(UNEVEN + "(?=u)");
  private static final int HEXADECIMAL = 16;

  private UnicodeEscapes() {}

  /** Returns a comment in which Unicode escapes are replaced by their characters. */
  static String resolved(String comment) {
    return ESCAPE.matcher(comment).replaceAll(UnicodeEscapes::meant);
  }

  private static String meant(MatchResult escape) {
    char character = (char) Integer.parseInt(escape.group(2), HEXADECIMAL);
    return Matcher.quoteReplacement(escape.group(1) + character);
  }

  /**
   * Replaces each backslash that would begin a Unicode escape with the Unicode escape for a
   * backslash.
   */
  static String escaped(String text) {
    return LIKE_AN_ESCAPE.matcher(text).replaceAll("$1\\\\u005c");
  }
}
