package io.github.filterspec.processor.check.syntax;

import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.Scalar;
import io.github.filterspec.processor.model.WhenUnset;
import java.util.Optional;

/** The check of the value in {@code @Unset} against a type. */
public final class UnsetLiteral {
  private UnsetLiteral() {}

  /** Returns a message if the type of the named member or component does not allow the value. */
  public static Optional<String> problem(String name, ValueType type, WhenUnset unset) {
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
      case INT -> NumberSyntax.isInt(number);
      case LONG -> NumberSyntax.isLong(number);
      default -> NumberSyntax.isFinite(number);
    };
  }

  private static boolean isNumber(ValueType type) {
    return type == Scalar.INT || type == Scalar.LONG || type == Scalar.DOUBLE;
  }

  private static boolean isText(ValueType type) {
    return type instanceof ValueType.Enumeration
        || type instanceof ValueType.OpenEnum
        || (type instanceof Scalar && type != Scalar.BOOLEAN && !isNumber(type))
        || type instanceof Unwritable;
  }
}
