package io.github.filterspec.sample.sandbox.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Limits the number of requests in any sixty seconds.
 *
 * <p>Documented: 100 requests a minute, and for BotPenguin 429 with {@code Retry-After} in seconds.
 * Our choice: OpenCX answers in the same way; the minute slides; a refused request does not count;
 * the wait is rounded up, so that a request after the wait is admitted.
 */
final class SlidingMinute {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final InstantSource clock;
  private final int limit;
  private final Deque<Instant> admitted = new ArrayDeque<>();

  SlidingMinute(InstantSource clock, int limit) {
    this.clock = clock;
    this.limit = limit;
  }

  /**
   * Admits a request.
   *
   * @throws Refusal 429 with {@code Retry-After} if the minute is full
   */
  synchronized void admit() {
    Instant now = clock.instant();
    forgetBefore(now);
    if (admitted.size() >= limit) {
      throw full(Duration.between(now, admitted.getFirst().plus(MINUTE)));
    }
    admitted.addLast(now);
  }

  private void forgetBefore(Instant now) {
    while (!admitted.isEmpty() && !admitted.getFirst().plus(MINUTE).isAfter(now)) {
      admitted.removeFirst();
    }
  }

  private Refusal full(Duration wait) {
    long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
    return new Refusal(
            ErrorStatus.TOO_MANY_REQUESTS,
            "More than " + limit + " requests within a minute. Retry in " + seconds + " seconds.")
        .withHeader("Retry-After", Long.toString(seconds));
  }
}
