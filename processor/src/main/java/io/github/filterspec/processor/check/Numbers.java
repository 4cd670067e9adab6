package io.github.filterspec.processor.check;

import java.math.BigDecimal;
import java.util.function.Function;

/** Whether a text is a number. */
final class Numbers {
  private Numbers() {}

  static boolean isInt(String text) {
    return parses(text, Integer::valueOf);
  }

  static boolean isLong(String text) {
    return parses(text, Long::valueOf);
  }

  static boolean isFinite(String text) {
    return parses(text, BigDecimal::new) && Double.isFinite(Double.parseDouble(text));
  }

  private static boolean parses(String text, Function<String, ?> parse) {
    try {
      parse.apply(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
