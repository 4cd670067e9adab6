package io.github.filterspec.runtime;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of time, open at one end or closed at both.
 *
 * <p>What an end includes is up to the API. On the wire it is an object with the two names that the
 * spec gives, each an ISO-8601 time in UTC or {@code ""}. A builder refuses a range without ends,
 * and one that ends before it starts, naming the filter.
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
   * A range closed at both ends.
   *
   * @param from the start
   * @param to the end
   * @return the range
   */
  public static TimeRange between(Instant from, Instant to) {
    return new TimeRange(Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
  }

  /**
   * A range without an end.
   *
   * @param from the start
   * @return the range
   */
  public static TimeRange since(Instant from) {
    return new TimeRange(Objects.requireNonNull(from, "from"), null);
  }

  /**
   * A range without a start.
   *
   * @param to the end
   * @return the range
   */
  public static TimeRange until(Instant to) {
    return new TimeRange(null, Objects.requireNonNull(to, "to"));
  }

  /**
   * A range whose ends may be missing, as they come from a form or a command line.
   *
   * @param from the start, or null for none
   * @param to the end, or null for none
   * @return the range
   */
  public static TimeRange of(@Nullable Instant from, @Nullable Instant to) {
    return from == null && to == null ? UNBOUNDED : new TimeRange(from, to);
  }

  /**
   * Where the range starts.
   *
   * @return the start, or nothing
   */
  public Optional<Instant> from() {
    return Optional.ofNullable(from);
  }

  /**
   * Where the range ends.
   *
   * @return the end, or nothing
   */
  public Optional<Instant> to() {
    return Optional.ofNullable(to);
  }

  /**
   * Whether both ends are missing.
   *
   * @return whether the range holds all of time
   */
  public boolean isUnbounded() {
    return from == null && to == null;
  }

  /**
   * Whether the end lies before the start.
   *
   * @return whether the range holds no time at all
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

  /** The ends as ISO-8601, such as {@code 2026-06-01T00:00:00Z/..}. */
  @Override
  public String toString() {
    return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
  }
}
