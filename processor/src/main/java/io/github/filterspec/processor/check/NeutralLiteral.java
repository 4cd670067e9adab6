package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.Scalar;
import io.github.filterspec.processor.model.WhenUnset;
import java.util.Optional;

/** The check of the value in {@code @Unset} against a type. */
final class NeutralLiteral {
  private NeutralLiteral() {}

  /** Returns a message if the type of the named member or component does not allow the value. */
  static Optional<String> mistake(String name, ValueType type, WhenUnset unset) {
    if (!unset.hasValue() || isText(type)) {
      return Optional.empty();
    }
    if (!isNumber(type)) {
      return Optional.of(
          name + " has a type whose unset value cannot be changed. Remove the value of @Unset");
    }
    String message = "\"%s\" is not a valid %s for the unset value of %s";
    return fits((Scalar) type, unset.value())
        ? Optional.empty()
        : Optional.of(message.formatted(unset.value(), called((Scalar) type), name));
  }

  private static String called(Scalar type) {
    return switch (type) {
      case INT -> "int";
      case LONG -> "long";
      default -> "number";
    };
  }

  private static boolean fits(Scalar type, String number) {
    return switch (type) {
      case INT -> Numbers.isInt(number);
      case LONG -> Numbers.isLong(number);
      default -> Numbers.isFinite(number);
    };
  }

  private static boolean isNumber(ValueType type) {
    return type == Scalar.INT || type == Scalar.LONG || type == Scalar.DOUBLE;
  }

  private static boolean isText(ValueType type) {
    return type instanceof ValueType.Enumeration
        || type instanceof ValueType.OpenEnum
        || (type instanceof Scalar && type != Scalar.BOOLEAN && !isNumber(type))
        || type instanceof ValueType.Unwritable;
  }
}
