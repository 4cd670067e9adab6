package io.github.filterspec.runtime.codec;

import io.github.filterspec.runtime.Range;
import io.github.filterspec.runtime.TimeRange;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The functions that make a range, read the ends of a range, and describe a range.
 *
 * @param <R> the type of the ranges
 * @param <T> the type of the ends
 * @param since the word before a start without an end
 * @param until the word before an end without a start
 */
record Bounds<R, T>(
    Function<R, @Nullable T> from,
    Function<R, @Nullable T> to,
    Creation<R, T> create,
    String since,
    String until) {

  /** Creates a range whose start and end can be null. */
  @FunctionalInterface
  interface Creation<R, T> {
    R of(@Nullable T from, @Nullable T to);
  }

  static final Bounds<TimeRange, Instant> OF_TIMES =
      new Bounds<>(
          range -> range.from().orElse(null),
          range -> range.to().orElse(null),
          TimeRange::of,
          "since ",
          "until ");

  static <T extends Comparable<? super T>> Bounds<Range<T>, T> ofValues() {
    return new Bounds<>(
        range -> range.from().orElse(null),
        range -> range.to().orElse(null),
        Range::of,
        "from ",
        "up to ");
  }

  boolean isUnbounded(R range) {
    return from.apply(range) == null && to.apply(range) == null;
  }

  /**
   * Describes a range.
   *
   * @param start the description of a start
   * @param end the description of an end
   */
  String describe(R range, Function<T, String> start, Function<T, String> end) {
    T first = from.apply(range);
    T last = to.apply(range);
    if (first == null) {
      return until + (last == null ? "" : end.apply(last));
    }
    return last == null
        ? since + start.apply(first)
        : "from " + start.apply(first) + " to " + end.apply(last);
  }
}
