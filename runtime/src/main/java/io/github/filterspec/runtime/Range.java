package io.github.filterspec.runtime;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers, dates, times with an offset, or durations. A range has a start, an end, or
 * both. A range of instants is a {@link TimeRange}.
 *
 * <pre>{@code
 * Range.between(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-30"))
 * Range.from(new BigDecimal("9.90"))      // without an end
 * Range.upTo(20)                          // without a start
 * }</pre>
 *
 * <p>The API decides whether a range includes its start and its end; {@code @Ends} in the spec says
 * which of them are included. The names in {@code @Ends} are the names of two fields or of two
 * parameters. A generated builder throws an exception for a range that has neither a start nor an
 * end, and for a range whose end is less than its start. The message contains the name of the
 * filter.
 *
 * @param <T> the type of the start and the end: {@code Integer}, {@code Long}, {@code Double},
 *     {@code BigDecimal}, {@code BigInteger}, {@code LocalDate}, {@code OffsetDateTime} or {@code
 *     Duration}
 */
public final class Range<T extends Comparable<? super T>> {
  private final @Nullable T from;
  private final @Nullable T to;

  private Range(@Nullable T from, @Nullable T to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Returns a range that has a start and an end.
   *
   * @param from the start
   * @param to the end
   * @param <T> the type of the start and the end
   * @return the range
   */
  public static <T extends Comparable<? super T>> Range<T> between(T from, T to) {
    return new Range<>(Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
  }

  /**
   * Returns a range that has a start and no end.
   *
   * @param from the start
   * @param <T> the type of the start
   * @return the range
   */
  public static <T extends Comparable<? super T>> Range<T> from(T from) {
    return new Range<>(Objects.requireNonNull(from, "from"), null);
  }

  /**
   * Returns a range that has an end and no start.
   *
   * @param to the end
   * @param <T> the type of the end
   * @return the range
   */
  public static <T extends Comparable<? super T>> Range<T> upTo(T to) {
    return new Range<>(null, Objects.requireNonNull(to, "to"));
  }

  /**
   * Returns a range that can have a start, an end, both or neither. Use this method for optional
   * input, such as optional arguments of a command line.
   *
   * @param from the start, or null if the range has no start
   * @param to the end, or null if the range has no end
   * @param <T> the type of the start and the end
   * @return the range
   */
  public static <T extends Comparable<? super T>> Range<T> of(@Nullable T from, @Nullable T to) {
    return new Range<>(from, to);
  }

  /**
   * Returns the start of the range.
   *
   * @return the start, or empty if the range has no start
   */
  public Optional<T> from() {
    return Optional.ofNullable(from);
  }

  /**
   * Returns the end of the range.
   *
   * @return the end, or empty if the range has no end
   */
  public Optional<T> to() {
    return Optional.ofNullable(to);
  }

  /**
   * Returns whether the range has neither a start nor an end.
   *
   * @return true if the range contains every value
   */
  public boolean isUnbounded() {
    return from == null && to == null;
  }

  /**
   * Returns whether the end of the range is less than the start.
   *
   * @return true if no value is in the range
   */
  public boolean isInverted() {
    return from != null && to != null && from.compareTo(to) > 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Range<?> that
        && Objects.equals(from, that.from)
        && Objects.equals(to, that.to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to);
  }

  /** Returns the range as text, such as {@code 10/..}. */
  @Override
  public String toString() {
    return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
  }
}
