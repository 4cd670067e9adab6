package io.github.filterspec.processor.repair;

import io.github.filterspec.processor.model.ValueType;
import java.util.List;

/** A valid default for a type, which replaces a wrong default in a skeleton. */
final class DefaultOfType {
  private DefaultOfType() {}

  /** Returns a valid default as a literal; empty if the type cannot have a default. */
  static String of(ValueType declared) {
    ValueType type = declared.plain();
    if (type instanceof ValueType.Enumeration enumeration) {
      return of(enumeration.constants());
    }
    if (type instanceof ValueType.OpenEnum) {
      return "any";
    }
    return type instanceof ValueType.Scalar scalar ? of(scalar) : "";
  }

  private static String of(List<ValueType.Enumeration.Constant> constants) {
    return constants.isEmpty() ? "" : constants.get(0).name();
  }

  private static String of(ValueType.Scalar type) {
    return switch (type) {
      case BOOLEAN -> "true";
      case INT, LONG, DOUBLE -> "0";
      case STRING -> "any";
      case BIG_DECIMAL, BIG_INTEGER, INSTANT, OFFSET_DATE_TIME, LOCAL_DATE, DURATION, UUID -> "";
    };
  }
}
