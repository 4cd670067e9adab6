package io.github.filterspec.ratelimit.redis;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The part of a limit that one process may use while Redis is down. The requests are sent one by
 * one with an even distance, so all processes together keep the limit, also in the period in which
 * Redis fails.
 */
final class OwnShare {
  private final long distance;
  private final LongSupplier clock;
  private long next;

  /**
   * Creates a share.
   *
   * @param distance the time between two requests of this process
   * @param clock returns the time in nanoseconds
   */
  OwnShare(Duration distance, LongSupplier clock) {
    this.distance = distance.toNanos();
    this.clock = clock;
    this.next = clock.getAsLong();
  }

  /** Begins to use the share. The last request may have been sent just now. */
  synchronized void begin() {
    long now = clock.getAsLong();
    next = now + Math.max(next - now, distance);
  }

  /** Takes the place of one request. Returns zero, or the time to wait. */
  synchronized Duration tryTake() {
    long now = clock.getAsLong();
    if (next - now > 0) {
      return Duration.ofNanos(next - now);
    }
    next = now + distance;
    return Duration.ZERO;
  }
}
