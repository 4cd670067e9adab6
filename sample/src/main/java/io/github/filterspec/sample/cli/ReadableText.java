package io.github.filterspec.sample.cli;

import picocli.CommandLine.TypeConversionException;

/** Arguments that arrived as they were typed. */
final class ReadableText {
  private static final char REPLACEMENT = '\uFFFD';

  private ReadableText() {}

  /**
   * The text itself.
   *
   * @throws TypeConversionException if Java could not read the argument by the locale's charset: it
   *     would search for something else than was typed
   */
  static String require(String text) {
    if (text.indexOf(REPLACEMENT) >= 0) {
      throw new TypeConversionException(
          "'" + text + "' has letters that this locale does not know; try with LC_ALL=C.UTF-8");
    }
    return text;
  }
}
