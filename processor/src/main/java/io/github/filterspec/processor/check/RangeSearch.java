package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.ValueType;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds ranges inside a type. */
final class RangeSearch {
  private RangeSearch() {}

  static Optional<ValueType.TimeRangeType> firstIn(
      ValueType type, Predicate<ValueType.TimeRangeType> wanted) {
    return rangesIn(type).filter(wanted).findFirst();
  }

  private static Stream<ValueType.TimeRangeType> rangesIn(ValueType type) {
    if (type instanceof ValueType.TimeRangeType range) {
      return Stream.of(range);
    }
    if (type instanceof ValueType.SetType set) {
      return rangesIn(set.element());
    }
    if (type instanceof ValueType.ListType list) {
      return rangesIn(list.element());
    }
    if (type instanceof ValueType.MapType map) {
      return rangesIn(map.value());
    }
    return type instanceof ValueType.RecordType record
        ? record.components().stream().flatMap(component -> rangesIn(component.type()))
        : Stream.empty();
  }
}
