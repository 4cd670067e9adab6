package io.github.filterspec.processor.check.syntax;

import java.math.BigDecimal;
import java.util.function.Consumer;

/** The check whether a text is a number. */
public final class NumberSyntax {
  private NumberSyntax() {}

  /** Returns whether a text is an int. */
  public static boolean isInt(String text) {
    return parses(text, Integer::parseInt);
  }

  /** Returns whether a text is a long. */
  public static boolean isLong(String text) {
    return parses(text, Long::parseLong);
  }

  /** Returns whether a text is a number that a double can represent. */
  public static boolean isFinite(String text) {
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
