package io.github.filterspec.processor.read;

import java.util.regex.Pattern;

/** Text of a comment, made fit to have further sentences after it. */
final class Sentence {
  private static final Pattern ENDED = Pattern.compile(".*[.!?:;…>][\"'”’»)\\]]*", Pattern.DOTALL);

  private Sentence() {}

  /**
   * The text, with a full stop unless it ends in one, in another such sign, or in a tag of HTML.
   */
  static String ended(String text) {
    return text.isEmpty() || ENDED.matcher(text).matches() ? text : text + ".";
  }

  /** What Javadoc makes of the tag that says what is returned. */
  static String returning(String what) {
    return what.isBlank() ? "" : ended("Returns " + what.strip());
  }
}
