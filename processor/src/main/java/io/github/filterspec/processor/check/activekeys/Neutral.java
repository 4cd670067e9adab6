package io.github.filterspec.processor.check.activekeys;

import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.RecordType.Component;
import io.github.filterspec.processor.model.ValueType.Scalar;
import java.util.Optional;

/** The unset values of types. */
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

  /** Returns the part of a record that has no unset value, such as {@code Address.number}. */
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

  /** Returns whether a filter of this type can be set to its unset value. */
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
