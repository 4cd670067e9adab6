package io.github.filterspec.runtime.http;

import java.time.Duration;

/**
 * The timeouts and the limits of all calls of a client.
 *
 * @param connectTimeout the longest time until a connection is established
 * @param attemptTimeout the longest time of one attempt
 * @param callTimeout the longest time of a whole call, including all attempts and waits
 * @param maxAttempts the largest number of attempts of a call
 * @param maxConcurrentCalls the largest number of attempts that run at the same time
 */
public record CallSettings(
    Duration connectTimeout,
    Duration attemptTimeout,
    Duration callTimeout,
    int maxAttempts,
    int maxConcurrentCalls) {

  /** Returns a copy with another {@code callTimeout} and another {@code maxAttempts}. */
  CallSettings withCall(Duration timeout, int attempts) {
    return new CallSettings(connectTimeout, attemptTimeout, timeout, attempts, maxConcurrentCalls);
  }
}
