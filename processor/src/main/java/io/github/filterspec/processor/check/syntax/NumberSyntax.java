package io.github.filterspec.processor.check.syntax;

import java.math.BigDecimal;
import java.util.function.Consumer;

/** The check that a text is a number. */
public final class NumberSyntax {
  private NumberSyntax() {}

  /** Returns true if a text is a valid int. */
  public static boolean isInt(String text) {
    return parses(text, Integer::parseInt);
  }

  /** Returns true if a text is a valid long. */
  public static boolean isLong(String text) {
    return parses(text, Long::parseLong);
  }

  /** Returns true if a text is a number that a double can represent. */
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
