package io.github.filterspec.processor.check.syntax;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The check that a text is a number. */
public final class NumberSyntax {
  private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");
  private static final Pattern PLAIN_INTEGER = Pattern.compile("-?[0-9]{1,100}");

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

  /** Returns true if a text is a number without an exponent that a {@code BigDecimal} can have. */
  public static boolean isPlainDecimal(String text) {
    return PLAIN_DECIMAL.matcher(text).matches();
  }

  /** Returns true if a text is a whole number that a {@code BigInteger} can have. */
  public static boolean isPlainInteger(String text) {
    return PLAIN_INTEGER.matcher(text).matches();
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
