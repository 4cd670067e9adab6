package io.github.filterspec.processor.check.syntax;

import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.Scalar;
import io.github.filterspec.processor.model.WhenUnset;
import java.util.Optional;

/** The check that the value in {@code @Unset} is valid for the type of a member or a component. */
public final class UnsetLiteral {
  private UnsetLiteral() {}

  /**
   * Returns an error message if the value in {@code @Unset} is not valid for the type of a member
   * or component; empty if the value is valid.
   *
   * @param name the name of the member or component, for use in the error message
   * @param advice the advice for a type that cannot have a value in {@code @Unset}
   */
  public static Optional<String> problem(
      String name, ValueType declared, WhenUnset unset, String advice) {
    ValueType type = declared.wire();
    if (!unset.hasValue() || isText(type)) {
      return Optional.empty();
    }
    if (type instanceof ValueType.FilterType filter && filter.isArray()) {
      return unset.value().equals("[]")
          ? Optional.empty()
          : Optional.of(
              "the unset value \"%s\" of %s is not a JSON array. Write @Unset(\"[]\")"
                  .formatted(unset.value(), name));
    }
    if (!isNumber(type)) {
      return Optional.of(
          "@Unset on %s cannot have a value, because only texts, numbers, enums, times, dates and UUIDs can have a value in @Unset. %s"
              .formatted(name, advice));
    }
    String message =
        "the unset value \"%s\" of %s is not a valid %s. Write a %s, such as @Unset(\"0\")";
    return fits((Scalar) type, unset.value())
        ? Optional.empty()
        : Optional.of(
            message.formatted(
                unset.value(),
                name,
                called(declared, (Scalar) type),
                type == Scalar.DOUBLE || type == Scalar.BIG_DECIMAL ? "number" : "whole number"));
  }

  private static String called(ValueType declared, Scalar type) {
    if (declared instanceof ValueType.Written) {
      return "whole number";
    }
    return switch (type) {
      case INT -> "int";
      case LONG -> "long";
      case BIG_DECIMAL -> "BigDecimal";
      case BIG_INTEGER -> "BigInteger";
      default -> "number";
    };
  }

  private static boolean fits(Scalar type, String number) {
    return switch (type) {
      case INT -> NumberSyntax.isInt(number);
      case LONG -> NumberSyntax.isLong(number);
      case BIG_DECIMAL -> NumberSyntax.isPlainDecimal(number);
      case BIG_INTEGER -> NumberSyntax.isPlainInteger(number);
      default -> NumberSyntax.isFinite(number);
    };
  }

  private static boolean isNumber(ValueType type) {
    return type instanceof Scalar scalar && scalar.isNumber();
  }

  private static boolean isText(ValueType type) {
    return type instanceof ValueType.Enumeration
        || type instanceof ValueType.OpenEnum
        || (type instanceof Scalar && type != Scalar.BOOLEAN && !isNumber(type))
        || type instanceof Unwritable;
  }
}
