package io.github.filterspec.ratelimit.redis;

import java.time.Duration;
import java.util.List;

/**
 * A strict judge: it counts events in every window of a length. It shares no code with a limiter.
 */
final class SlidingWindow {
  private SlidingWindow() {}

  /** Returns the largest number of events in any window. */
  static int most(List<Long> times, Duration window) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    int most = 0;
    int first = 0;
    for (int last = 0; last < sorted.length; last++) {
      while (sorted[last] - sorted[first] >= window.toNanos()) {
        first++;
      }
      most = Math.max(most, last - first + 1);
    }
    return most;
  }
}
