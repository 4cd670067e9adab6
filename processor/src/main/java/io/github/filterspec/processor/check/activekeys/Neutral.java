package io.github.filterspec.processor.check.activekeys;

import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.RecordType.Component;
import io.github.filterspec.processor.model.ValueType.Scalar;

/** Which types have a neutral value, and of which it can be set like any other. */
final class Neutral {
  private Neutral() {}

  static boolean exists(ValueType type) {
    if (type instanceof Scalar scalar) {
      return switch (scalar) {
        case BOOLEAN, STRING, INSTANT, LOCAL_DATE -> true;
        case INT, LONG, DOUBLE, UUID -> false;
      };
    }
    if (type instanceof ValueType.RecordType record) {
      return record.components().stream().allMatch(Neutral::exists);
    }
    boolean expression = type instanceof ValueType.FilterType filter && filter.expression();
    return !expression && !(type instanceof ValueType.Enumeration);
  }

  private static boolean exists(Component component) {
    return component.unset().hasValue() || component.unset().absent() || exists(component.type());
  }

  /** Whether a filter of this type may be set to the very value that means "not set". */
  static boolean canBeSet(ValueType type, boolean declared) {
    if (type instanceof Scalar scalar) {
      return switch (scalar) {
        case BOOLEAN -> true;
        case INT, LONG, DOUBLE, UUID -> declared;
        case STRING, INSTANT, LOCAL_DATE -> declared;
      };
    }
    return declared
        && (type instanceof ValueType.Enumeration || type instanceof ValueType.OpenEnum);
  }
}
