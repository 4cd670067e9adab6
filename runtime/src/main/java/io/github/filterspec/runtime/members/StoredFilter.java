package io.github.filterspec.runtime.members;

import java.util.Objects;

/** A stored filter. Its values can be copied into a query that has the same members. */
final class StoredFilter {
  private final SpecValue<?> stored;

  StoredFilter(SpecValue<?> stored) {
    this.stored =
        Objects.requireNonNull(
            stored, "filters: null was passed. Pass a stored filter, or do not call filters.");
  }

  /**
   * Returns a copy of the values in which all members of the stored filter are set.
   *
   * @throws IllegalArgumentException if the filter has unknown keys, or if the table does not allow
   *     a value of the filter
   */
  Values copyInto(SpecTable table, Values values) {
    UnknownKeys.refuse("filters", stored.table.type(), stored.values.unknown().names());
    Values set = stored.table.members().identity(stored.values);
    Values copied = values;
    for (Member<?> member : stored.table.members()) {
      copied = copied(member, set, table, copied);
    }
    return copied;
  }

  @SuppressWarnings("unchecked") // an inherited member has the same type
  private static <T> Values copied(Member<T> from, Values set, SpecTable table, Values into) {
    T value = set.get(from);
    if (value == null) {
      return into;
    }
    Member<T> to = (Member<T>) table.member(from.name());
    return table.members().with(into, to, to.checked(value));
  }
}
