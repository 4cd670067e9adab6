package io.github.filterspec.runtime;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of time that has a start, an end, or both.
 *
 * <p>The API decides whether a range includes its start and its end. A range is written as a JSON
 * object with two fields. The spec gives the names of the two fields of a range. Each field of a
 * range contains an ISO-8601 time in UTC. If the range has no start or no end, the field of the
 * missing start or end contains {@code ""}. A generated builder throws an exception for a range
 * that has neither a start nor an end, and for a range whose end is before its start. The message
 * of the exception that the builder throws contains the name of the filter.
 */
public final class TimeRange {
  private static final TimeRange UNBOUNDED = new TimeRange(null, null);

  private final @Nullable Instant from;
  private final @Nullable Instant to;

  private TimeRange(@Nullable Instant from, @Nullable Instant to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Returns a range that has a start and an end.
   *
   * @param from the start
   * @param to the end
   * @return the range
   */
  public static TimeRange between(Instant from, Instant to) {
    return new TimeRange(Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
  }

  /**
   * Returns a range that has a start and no end.
   *
   * @param from the start
   * @return the range
   */
  public static TimeRange since(Instant from) {
    return new TimeRange(Objects.requireNonNull(from, "from"), null);
  }

  /**
   * Returns a range that has an end and no start.
   *
   * @param to the end
   * @return the range
   */
  public static TimeRange until(Instant to) {
    return new TimeRange(null, Objects.requireNonNull(to, "to"));
  }

  /**
   * Returns a range that can have a start, an end, both or neither. Use this method for optional
   * input, such as optional arguments of a command line.
   *
   * @param from the start, or null if the range has no start
   * @param to the end, or null if the range has no end
   * @return the range
   */
  public static TimeRange of(@Nullable Instant from, @Nullable Instant to) {
    return from == null && to == null ? UNBOUNDED : new TimeRange(from, to);
  }

  /**
   * Returns the start of the range.
   *
   * @return the start, or empty if the range has no start
   */
  public Optional<Instant> from() {
    return Optional.ofNullable(from);
  }

  /**
   * Returns the end of the range.
   *
   * @return the end, or empty if the range has no end
   */
  public Optional<Instant> to() {
    return Optional.ofNullable(to);
  }

  /**
   * Returns whether the range has neither a start nor an end.
   *
   * @return true if the range contains every time
   */
  public boolean isUnbounded() {
    return from == null && to == null;
  }

  /**
   * Returns whether the end of the range is before the start.
   *
   * @return true if the start is after the end, so that no time is in the range
   */
  public boolean isInverted() {
    return from != null && to != null && to.isBefore(from);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TimeRange that
        && Objects.equals(from, that.from)
        && Objects.equals(to, that.to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to);
  }

  /** Returns the range as ISO-8601 text, such as {@code 2026-06-01T00:00:00Z/..}. */
  @Override
  public String toString() {
    return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
  }
}
