package io.github.filterspec.sample.sandbox.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A number of requests in any sixty seconds, and not one more.
 *
 * <p>Documented: 100 a minute, and of BotPenguin 429 with {@code Retry-After} in seconds. Our
 * choice: OpenCX answers alike, the minute slides, a request that is turned away does not count,
 * and the wait is rounded up so that whoever waits it out gets in.
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
   * Lets a request in.
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
