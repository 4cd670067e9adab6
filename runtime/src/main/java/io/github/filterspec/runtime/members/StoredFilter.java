package io.github.filterspec.runtime.members;

import java.util.Objects;

/** A stored filter, whose values can be copied into a query that has the same members. */
final class StoredFilter {
  private final SpecValue<?> stored;

  StoredFilter(SpecValue<?> stored) {
    this.stored =
        Objects.requireNonNull(
            stored, "filters: null was passed. Pass a stored filter, or do not call filters.");
  }

  /**
   * Returns a copy of the given values that also contains each value of the stored filter.
   *
   * @throws IllegalArgumentException if the stored filter has unknown keys, or if the spec of the
   *     given table does not allow a value of the stored filter
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
    if (!set.has(from)) {
      return into;
    }
    Member<T> to = (Member<T>) table.member(from.name());
    T value = set.get(from);
    if (value == null) {
      return cleared(to, into);
    }
    return table.members().with(into, to, to.checked(value));
  }

  private static Values cleared(Member<?> to, Values into) {
    if (to.cleared() == null) {
      throw new IllegalArgumentException(
          "%s: the stored filter clears this member, but the spec does not allow it. Add @Clearable to %s()."
              .formatted(to, to));
    }
    return into.withCleared(to);
  }
}
