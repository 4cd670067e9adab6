package io.github.filterspec.runtime;

import java.time.Duration;

/** The range of values that a timeout can have. */
final class Timeouts {
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(24);

  private Timeouts() {}

  /**
   * Returns a timeout. Throws an {@link ApiConfigurationException} if the timeout is not in the
   * allowed range.
   */
  static Duration checked(Duration timeout) {
    if (timeout.compareTo(SHORTEST) < 0 || timeout.compareTo(LONGEST) > 0) {
      throw new ApiConfigurationException(
          "a timeout must be between 1 ms and 24 days", CallDetails.NONE);
    }
    return timeout;
  }
}
