package io.github.filterspec.runtime.members;

import io.github.filterspec.runtime.Range;
import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.evaluation.Comparison;
import io.github.filterspec.runtime.evaluation.Explanation;
import io.github.filterspec.runtime.evaluation.ItemValues;
import io.github.filterspec.runtime.evaluation.Meaning;
import io.github.filterspec.runtime.evaluation.Truth;
import io.github.filterspec.runtime.text.ForeignText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The comparisons of the members of a query with an item, which decide in memory if the item
 * matches. Only generated code creates comparisons. The comparisons are immutable, so the methods
 * return a changed copy.
 *
 * @param <T> the type of the items
 */
public final class ItemComparisons<T> {

  /** The comparison of one member with an item. */
  private record Compared<T>(
      Function<? super T, ?> accessor, BiFunction<ItemValues, Object, Truth> compare) {}

  /** The result of the comparison of one member with an item. */
  private record Result<V>(Member<V> member, V value, Truth truth) {
    String description() {
      return ForeignText.oneLine(Description.phrase(member, value));
    }
  }

  private final String item;
  private final Map<Member<?>, Optional<Compared<T>>> members;

  private ItemComparisons(String item, Map<Member<?>, Optional<Compared<T>>> members) {
    this.item = item;
    this.members = members;
  }

  /**
   * Returns comparisons of no member.
   *
   * @param item the type of the items
   * @param <T> the type of the items
   * @return the comparisons
   */
  public static <T> ItemComparisons<T> of(Class<T> item) {
    return new ItemComparisons<>(item.getSimpleName(), Map.of());
  }

  /**
   * Adds the comparison of a member whose value is an operand, or a collection of operands.
   *
   * @param member the member
   * @param meaning the meaning of the member
   * @param accessor a function that returns the value of an item
   * @return the copy
   */
  public ItemComparisons<T> with(
      Member<?> member, Meaning meaning, Function<? super T, ? extends @Nullable Object> accessor) {
    return with(member, new Comparison(meaning, false, false), accessor);
  }

  /**
   * Adds the comparison of a member whose value is a text, or a collection of texts. The case of
   * the texts is ignored.
   *
   * @param member the member
   * @param meaning the meaning of the member
   * @param accessor a function that returns the value of an item
   * @return the copy
   */
  public ItemComparisons<T> ignoringCase(
      Member<?> member, Meaning meaning, Function<? super T, ? extends @Nullable Object> accessor) {
    return with(member, new Comparison(meaning, true, false), accessor);
  }

  private ItemComparisons<T> with(
      Member<?> member,
      Comparison comparison,
      Function<? super T, ? extends @Nullable Object> accessor) {
    return with(
        member,
        accessor,
        (values, value) -> values.compare(comparison, operands(value), Optional.empty()));
  }

  private static List<?> operands(Object value) {
    return value instanceof Collection<?> operands ? List.copyOf(operands) : List.of(value);
  }

  /**
   * Adds the comparison of a range. A value that is equal to an end of the range matches if the end
   * belongs to the range.
   *
   * @param member a member whose value is a {@code TimeRange} or a {@code Range}
   * @param includesStart true if the start belongs to the range
   * @param includesEnd true if the end belongs to the range
   * @param accessor a function that returns the value of an item
   * @return the copy
   */
  public ItemComparisons<T> within(
      Member<?> member,
      boolean includesStart,
      boolean includesEnd,
      Function<? super T, ? extends @Nullable Object> accessor) {
    return within(member, Truth.of(includesStart), Truth.of(includesEnd), accessor);
  }

  /**
   * Adds the comparison of a range, of which the spec does not say if its ends belong to the range.
   * The result for a value that is equal to an end is unknown.
   *
   * @param member a member whose value is a {@code TimeRange} or a {@code Range}
   * @param accessor a function that returns the value of an item
   * @return the copy
   */
  public ItemComparisons<T> within(
      Member<?> member, Function<? super T, ? extends @Nullable Object> accessor) {
    return within(member, Truth.UNKNOWN, Truth.UNKNOWN, accessor);
  }

  private ItemComparisons<T> within(
      Member<?> member,
      Truth atStart,
      Truth atEnd,
      Function<? super T, ? extends @Nullable Object> accessor) {
    return with(
        member,
        accessor,
        (values, value) -> {
          if (value instanceof TimeRange range) {
            return within(values, range.from(), range.to(), atStart, atEnd);
          }
          return value instanceof Range<?> range
              ? within(values, range.from(), range.to(), atStart, atEnd)
              : Truth.UNKNOWN;
        });
  }

  private static Truth within(
      ItemValues values, Optional<?> from, Optional<?> to, Truth atStart, Truth atEnd) {
    return Truth.all(
        List.of(
            side(values, Meaning.GREATER, from, atStart), side(values, Meaning.LESS, to, atEnd)));
  }

  private static Truth side(ItemValues values, Meaning side, Optional<?> end, Truth atEnd) {
    if (end.isEmpty()) {
      return Truth.TRUE;
    }
    Truth inside = compare(values, side, end.get());
    Truth equal = compare(values, Meaning.EQUAL, end.get());
    return equal == Truth.TRUE ? atEnd : inside;
  }

  private static Truth compare(ItemValues values, Meaning meaning, Object end) {
    return values.compare(new Comparison(meaning, false, false), List.of(end), Optional.empty());
  }

  /**
   * Adds a member that does not decide which items match, such as the order of the items.
   *
   * @param member the member
   * @return the copy
   */
  public ItemComparisons<T> ignoring(Member<?> member) {
    return with(member, Optional.empty());
  }

  private ItemComparisons<T> with(
      Member<?> member,
      Function<? super T, ?> accessor,
      BiFunction<ItemValues, Object, Truth> compare) {
    return with(member, Optional.of(new Compared<>(accessor, compare)));
  }

  private ItemComparisons<T> with(Member<?> member, Optional<Compared<T>> compared) {
    Map<Member<?>, Optional<Compared<T>>> copy = new HashMap<>(members);
    copy.put(member, compared);
    return new ItemComparisons<>(item, copy);
  }

  /**
   * Evaluates the members that are set.
   *
   * @throws UnsupportedOperationException if a member is set and has no comparison
   */
  Truth evaluate(SpecTable table, Values values, T given) {
    return Truth.all(results(table, values, given).stream().map(Result::truth).toList());
  }

  /**
   * Explains which of the members that are set match an item.
   *
   * @throws UnsupportedOperationException if a member is set and has no comparison
   */
  Explanation explain(SpecTable table, Values values, T given) {
    List<Explanation> parts =
        results(table, values, given).stream()
            .map(result -> Explanation.of(result.truth(), result.description()))
            .toList();
    return parts.size() == 1 ? parts.get(0) : Explanation.all(parts);
  }

  private List<Result<?>> results(SpecTable table, Values values, T given) {
    if (!values.unknown().names().isEmpty()) {
      throw new UnsupportedOperationException(
          "The query has unknown keys, so it cannot be evaluated in memory: "
              + ForeignText.names(values.unknown().names()));
    }
    List<Result<?>> results = new ArrayList<>();
    Map<String, Member<?>> keys = new HashMap<>();
    for (Member<?> member : table.members()) {
      if (values.has(member)) {
        member.key().ifPresent(key -> requireUnshared(member, keys.put(key, member)));
      }
      result(member, values, given).ifPresent(results::add);
    }
    return results;
  }

  /** Refuses two filters with one key, because the API can combine them with AND or with OR. */
  private static void requireUnshared(Member<?> member, @Nullable Member<?> other) {
    if (other != null) {
      throw new UnsupportedOperationException(
          "%s and %s have the same key, so the query cannot be evaluated in memory. Set only one of them."
              .formatted(other, member));
    }
  }

  private <V> Optional<Result<?>> result(Member<V> member, Values values, T given) {
    V set = values.get(member);
    V value = set == null && !values.isCleared(member) ? member.whenUnset() : set;
    boolean empty = set == null && value != null && member.codec().isEmpty(value);
    if (empty || !decides(member, value, values)) {
      return Optional.empty();
    }
    Optional<Compared<T>> compared = members.get(member);
    if (compared == null || value == null) {
      throw new UnsupportedOperationException(
          "%s: the spec does not say which value of %s this member is compared with, so the query cannot be evaluated in memory. Add @Compares."
              .formatted(member, item));
    }
    return compared.map(by -> new Result<>(member, value, truth(member, value, by, given)));
  }

  /** Returns true if a member has an effect on the items of the query. */
  private static boolean decides(Member<?> member, @Nullable Object value, Values values) {
    return switch (member.kind()) {
      case FILTER, FLAG -> values.has(member);
      case PARAM -> value != null || values.isCleared(member);
      case PATH, WHOLE_BODY -> true;
      case PAGE, PAGE_SIZE, NEXT_PAGE, HEADER, CONSTANT -> false;
    };
  }

  private static <T> Truth truth(Member<?> member, Object value, Compared<T> by, T given) {
    try {
      return by.compare().apply(ItemValues.of(by.accessor().apply(given)), value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s: the value of the item does not fit: %s".formatted(member, e.getMessage()), e);
    }
  }
}
