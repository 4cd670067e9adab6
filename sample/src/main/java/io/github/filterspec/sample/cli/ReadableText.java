package io.github.filterspec.sample.cli;

import picocli.CommandLine.TypeConversionException;

/** Texts to select by, which must be what was meant: a wrong one would quietly find nobody. */
final class ReadableText {
  private static final char REPLACEMENT = '\uFFFD';

  private ReadableText() {}

  /**
   * The text itself.
   *
   * @throws TypeConversionException if it is blank, if it looks like an option that was misspelt,
   *     or if Java could not read it by the locale's charset
   */
  static String require(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("it must not be empty");
    }
    if (text.startsWith("--")) {
      throw new TypeConversionException("'" + text + "' looks like an option");
    }
    if (text.indexOf(REPLACEMENT) >= 0) {
      throw new TypeConversionException(
          "'" + text + "' has letters that this locale does not know; try with LC_ALL=C.UTF-8");
    }
    return text;
  }
}
