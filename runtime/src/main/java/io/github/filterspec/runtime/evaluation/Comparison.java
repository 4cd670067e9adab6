package io.github.filterspec.runtime.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The evaluation of a condition in memory: the comparison of the values of a property with the
 * operands of an operator. A comparison is immutable, so the methods return a changed copy.
 *
 * <p>A property can have several values, for example tags. A condition such as EQUAL or CONTAINS is
 * then true if it is true for at least one value. NOT_EQUAL, NOT_IN and NOT_CONTAINS are true if
 * they are true for all values. No value of an empty collection matches, so the former are false
 * for an empty collection, and the latter are true. CONTAINS means that one of several values is
 * equal to the operand.
 *
 * @param meaning the meaning of the operator
 * @param ignoresCase true if upper-case letters are equal to lower-case letters
 * @param missingDiffers true if a missing value is different from each operand; false if a
 *     condition on a missing value is unknown
 */
public record Comparison(Meaning meaning, boolean ignoresCase, boolean missingDiffers) {

  /**
   * Compares the values of a property with operands. Values and operands must have the same type,
   * except that numbers of different types can be compared.
   *
   * @param values the values of the property; empty if the property has no value
   * @param several true if the property can have several values
   * @param operands the operands
   * @return the result
   * @throws IllegalArgumentException if a value cannot be compared with an operand; the message is
   *     a phrase such as "a String cannot be compared with an Instant"
   * @throws UnsupportedOperationException if the operator has no declared meaning
   */
  public Truth of(List<?> values, boolean several, List<?> operands) {
    return switch (meaning) {
      case UNSAID -> throw new UnsupportedOperationException("The operator has no meaning.");
      case PRESENT -> Truth.of(!values.isEmpty());
      case ABSENT -> Truth.of(values.isEmpty());
      default ->
          values.isEmpty()
              ? missing(several)
              : Truth.of(holds(moments(values), several, moments(operands)));
    };
  }

  /** Returns times without their offsets, because an API compares moments. */
  private static List<?> moments(List<?> values) {
    return values.stream()
        .map(value -> value instanceof OffsetDateTime time ? time.toInstant() : value)
        .toList();
  }

  private Truth missing(boolean several) {
    return several || missingDiffers ? Truth.of(isNegative()) : Truth.UNKNOWN;
  }

  private boolean isNegative() {
    return meaning == Meaning.NOT_EQUAL
        || meaning == Meaning.NOT_IN
        || meaning == Meaning.NOT_CONTAINS;
  }

  private boolean holds(List<?> values, boolean several, List<?> operands) {
    // every value is compared, so that a value of a wrong type is always found
    long holding = values.stream().filter(value -> holds(value, several, operands)).count();
    return isNegative() ? holding == values.size() : holding > 0;
  }

  private boolean holds(Object value, boolean several, List<?> operands) {
    return switch (meaning) {
      case EQUAL, IN -> any(operands, operand -> equal(value, operand));
      case NOT_EQUAL, NOT_IN -> !any(operands, operand -> equal(value, operand));
      case LESS -> order(value, operands.get(0)) < 0;
      case AT_MOST -> order(value, operands.get(0)) <= 0;
      case GREATER -> order(value, operands.get(0)) > 0;
      case AT_LEAST -> order(value, operands.get(0)) >= 0;
      case BETWEEN -> order(value, operands.get(0)) >= 0 && order(value, operands.get(1)) <= 0;
      case CONTAINS -> any(operands, operand -> contains(value, several, operand));
      case NOT_CONTAINS -> !any(operands, operand -> contains(value, several, operand));
      case STARTS_WITH -> any(operands, operand -> text(value).startsWith(text(operand)));
      case ENDS_WITH -> any(operands, operand -> text(value).endsWith(text(operand)));
      case UNSAID, PRESENT, ABSENT -> throw new IllegalStateException("does not compare values");
    };
  }

  private static boolean any(List<?> operands, Predicate<Object> test) {
    return operands.stream().filter(test).count() > 0;
  }

  private boolean contains(Object value, boolean several, Object operand) {
    return several ? equal(value, operand) : text(value).contains(text(operand));
  }

  private boolean equal(Object value, Object operand) {
    if (value instanceof Number || value instanceof CharSequence) {
      return order(value, operand) == 0;
    }
    requireSameType(value, operand);
    return value.equals(operand);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // both have the same type
  private int order(Object value, Object operand) {
    if (value instanceof Number number && operand instanceof Number other) {
      return exact(number).compareTo(exact(other));
    }
    if (value instanceof CharSequence && operand instanceof CharSequence) {
      return text(value).compareTo(text(operand));
    }
    requireSameType(value, operand);
    if (value instanceof Comparable comparable) {
      return comparable.compareTo(operand);
    }
    throw new IllegalArgumentException(name(value) + " has no order");
  }

  private static void requireSameType(Object value, Object operand) {
    if (!type(value).equals(type(operand))) {
      throw new IllegalArgumentException(
          "%s cannot be compared with %s".formatted(name(value), name(operand)));
    }
  }

  private String text(Object value) {
    if (!(value instanceof CharSequence text)) {
      throw new IllegalArgumentException(name(value) + " is not a text");
    }
    return ignoresCase
        ? text.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)
        : text.toString();
  }

  static BigDecimal exact(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    try {
      // the shortest decimal number that Java prints, as in JSON
      return new BigDecimal(number.toString());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a number is infinite or not a number", e);
    }
  }

  private static Class<?> type(Object value) {
    return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
  }

  /** Returns the type of a value with an article, because the value can be personal data. */
  static String name(Object value) {
    String name = type(value).getSimpleName();
    return ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }
}
