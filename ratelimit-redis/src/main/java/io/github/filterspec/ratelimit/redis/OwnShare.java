package io.github.filterspec.ratelimit.redis;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The part of a limit that one process may use while Redis is down. The process sends its requests
 * one by one, always with the same time between two requests. So all processes together do not
 * exceed the limit, even in the period in which Redis fails.
 */
final class OwnShare {
  private final long distance;
  private final LongSupplier clock;
  private long next;

  /**
   * Creates a share.
   *
   * @param distance the time between two requests of this process
   * @param clock a function that returns the time in nanoseconds
   */
  OwnShare(Duration distance, LongSupplier clock) {
    this.distance = distance.toNanos();
    this.clock = clock;
    this.next = clock.getAsLong();
  }

  /**
   * Begins to use the share. The first request has to wait, because the process may have sent
   * another request just now.
   */
  synchronized void begin() {
    long now = clock.getAsLong();
    next = now + Math.max(next - now, distance);
  }

  /**
   * Takes a place in the share for one request, if a place is free. Returns zero if the request got
   * a place; otherwise returns the time to wait.
   */
  synchronized Duration tryTake() {
    long now = clock.getAsLong();
    if (next - now > 0) {
      return Duration.ofNanos(next - now);
    }
    next = now + distance;
    return Duration.ZERO;
  }
}
