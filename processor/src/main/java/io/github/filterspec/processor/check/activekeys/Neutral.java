package io.github.filterspec.processor.check.activekeys;

import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.RecordType.Component;
import io.github.filterspec.processor.model.ValueType.Scalar;
import java.util.Optional;

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
      return record.written().stream().allMatch(Neutral::exists);
    }
    boolean expression = type instanceof ValueType.FilterType filter && filter.expression();
    return !expression && !(type instanceof ValueType.Enumeration);
  }

  /** The part of a record for which it has no neutral value, such as {@code Address.number}. */
  static Optional<String> partWithout(ValueType.RecordType record) {
    return record.written().stream()
        .filter(component -> !exists(component))
        .findFirst()
        .map(component -> partWithout(record, component));
  }

  private static String partWithout(ValueType.RecordType record, Component component) {
    return component.type() instanceof ValueType.RecordType inner
        ? partWithout(inner).orElse("")
        : record.type().simpleName() + "." + component.name();
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
