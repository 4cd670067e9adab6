package io.github.filterspec.sample.cli.option;

import io.github.filterspec.runtime.ApiRateLimitException;
import io.github.filterspec.sample.cli.output.RefusedException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Sends a request again after the status 429, as long as the timeout allows it. Even a command can
 * be sent again, because an API that answers with this status has not executed the command.
 */
final class RateLimitPatience {
  private static final int MOST_DOUBLINGS = 6;

  private final Duration timeout;
  private final WaitReport report;

  /**
   * Creates the patience.
   *
   * @param timeout the longest time for one request with all its waits; zero means that the program
   *     never waits
   * @param report prints the waits
   */
  RateLimitPatience(Duration timeout, WaitReport report) {
    this.timeout = timeout;
    this.report = report;
  }

  /**
   * Returns the answer to a request.
   *
   * @throws ApiRateLimitException if the next wait would end after the timeout
   */
  <R> R call(Supplier<R> request) {
    long start = System.nanoTime();
    for (int refusals = 0; ; refusals++) {
      try {
        return request.get();
      } catch (ApiRateLimitException e) {
        Duration pause = e.retryAfter().orElse(Duration.ofSeconds(pauseWithoutTime(refusals)));
        Duration left = timeout.minusNanos(System.nanoTime() - start);
        if (pause.compareTo(left) >= 0) {
          throw e;
        }
        report.tooManyRequests(pause);
        sleep(pause);
      }
    }
  }

  /** Returns the pause in seconds, which is 1, 2, 4 and so on, but at most 64. */
  private static long pauseWithoutTime(int refusals) {
    return 1L << Math.min(refusals, MOST_DOUBLINGS);
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException("the wait was interrupted");
    }
  }
}
