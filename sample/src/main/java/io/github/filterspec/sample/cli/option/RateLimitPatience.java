package io.github.filterspec.sample.cli.option;

import io.github.filterspec.runtime.ApiRateLimitException;
import io.github.filterspec.sample.cli.output.RefusedException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Sends a request again after an answer with the status 429, until the timeout is over. Even a
 * command can be sent again, because an API that answers with the status 429 has not executed the
 * command.
 */
final class RateLimitPatience {
  private static final int MOST_DOUBLINGS = 6;

  private final Duration timeout;
  private final WaitReport report;

  /**
   * Creates the patience.
   *
   * @param timeout the maximum time for a request, including all waits; zero means that the program
   *     never waits
   * @param report the printer for messages about waits
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

  /**
   * Returns the pause in seconds after an answer that does not say how long to wait. The pauses are
   * 1, 2, 4 and so on, up to 64 seconds.
   */
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
