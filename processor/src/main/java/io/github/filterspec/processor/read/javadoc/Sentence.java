package io.github.filterspec.processor.read.javadoc;

import java.util.regex.Pattern;

/** The text of a comment, changed so that further sentences can follow. */
final class Sentence {
  private static final Pattern ENDED = Pattern.compile(".*[.!?:;…>][\"'”’»)\\]]*", Pattern.DOTALL);

  private Sentence() {}

  /**
   * Returns the text with a full stop, unless the text ends with a full stop, a similar sign or an
   * HTML tag.
   */
  static String ended(String text) {
    return text.isEmpty() || ENDED.matcher(text).matches() ? text : text + ".";
  }

  /** Returns the sentence that Javadoc writes for a {@code @return} tag. */
  static String returning(String what) {
    return what.isBlank() ? "" : ended("Returns " + what.strip());
  }
}
