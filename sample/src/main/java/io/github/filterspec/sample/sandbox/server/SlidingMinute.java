package io.github.filterspec.sample.sandbox.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Limits the number of requests in every period of sixty seconds.
 *
 * <p>Both vendors document the limit of 100 requests a minute. BotPenguin documents that a request
 * above the limit gets the status 429 and the header {@code Retry-After}. For OpenCX, the status
 * 429 and the header {@code Retry-After} are our own decision. A refused request does not count
 * towards the limit.
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
   * Counts a request.
   *
   * @throws Refusal if the limit is reached (status 429 with the header {@code Retry-After})
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
