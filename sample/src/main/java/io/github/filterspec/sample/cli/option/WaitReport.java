package io.github.filterspec.sample.cli.option;

import io.github.filterspec.RateLimit;
import io.github.filterspec.runtime.monitor.CallEvent;
import io.github.filterspec.runtime.monitor.CallEvent.WaitReason;
import io.github.filterspec.runtime.monitor.CallListener;
import io.github.filterspec.sample.cli.output.ErrorLine;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.Objects;

/**
 * Prints one line on standard error for each wait, with the time and the reason. A wait of less
 * than a second is not printed.
 */
final class WaitReport implements CallListener {
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private final String api;
  private final RateLimit limit;
  private final ErrorLine errors;

  /** Creates a report for the calls to an API. */
  WaitReport(Class<? extends Annotation> api, ErrorLine errors) {
    this.api = api.getSimpleName();
    this.limit = Objects.requireNonNull(api.getAnnotation(RateLimit.class));
    this.errors = errors;
  }

  /**
   * Prints a message about a wait for the rate limit. The methods {@link #retries} and {@link
   * #tooManyRequests} print messages about waits before a request is sent again.
   */
  @Override
  public void waits(CallEvent.Waits event) {
    if (event.reason() == WaitReason.RATE_LIMIT) {
      print(
          event.time(), "allows %d requests in %d s".formatted(limit.requests(), limit.seconds()));
    }
  }

  @Override
  public void retries(CallEvent.Retries event) {
    String answer =
        switch (event.outcome()) {
          case TRANSPORT -> "could not be reached";
          case TIMEOUT -> "did not answer in time";
          default -> answered(event.status().orElse(0));
        };
    print(event.pause(), answer);
  }

  /** Prints a message about the wait after an answer with the status 429. */
  void tooManyRequests(Duration time) {
    print(time, answered(429));
  }

  /**
   * Returns the reason for a wait. The reason contains only a status of 400 or higher, because an
   * answer with a lower status has its error in the body.
   */
  private static String answered(int status) {
    return status >= 400 ? "answered " + status : "answered with an error";
  }

  private void print(Duration time, String reason) {
    if (time.compareTo(SHORTEST) >= 0) {
      long seconds = time.plusSeconds(1).minusNanos(1).toSeconds();
      errors.print("waiting %,d s: %s %s".formatted(seconds, api, reason));
    }
  }
}
