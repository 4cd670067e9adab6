package io.github.filterspec.processor.check;

import java.math.BigDecimal;
import java.util.function.Consumer;

/** The check whether a text is a number. */
final class Numbers {
  private Numbers() {}

  static boolean isInt(String text) {
    return parses(text, Integer::parseInt);
  }

  static boolean isLong(String text) {
    return parses(text, Long::parseLong);
  }

  static boolean isFinite(String text) {
    return parses(text, BigDecimal::new) && Double.isFinite(Double.parseDouble(text));
  }

  private static boolean parses(String text, Consumer<String> parse) {
    try {
      parse.accept(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
