package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.failure.CallFailure.ErrorReport;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javax.net.ssl.SSLException;

/**
 * The policy for further attempts of a call. The policy decides whether the client makes another
 * attempt after a failure, and how long the client waits before this attempt.
 *
 * <p>Only queries and idempotent commands are sent again. The waiting time grows with the number of
 * attempts. The waiting time is partly random, so that many clients do not send their requests at
 * the same moment. If the API names a time to wait, the client waits at least this time.
 */
final class RetryPolicy {
  private static final Set<Integer> TEMPORARY = Set.of(408, 429, 500, 502, 503, 504);
  private static final int UNAUTHORIZED = 401;
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final Duration FIRST_OF_RATE_LIMIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_OF_RATE_LIMIT = Duration.ofSeconds(60);

  /**
   * The longest random time that the client adds to the waiting time from the header {@code
   * Retry-After}. The random time that the client adds is at most a tenth of the waiting time from
   * the header {@code Retry-After}.
   */
  private static final Duration LONGEST_JITTER = Duration.ofSeconds(1);

  private final int maxAttempts;
  private final DoubleSupplier random;

  /**
   * Creates the policy.
   *
   * @param maxAttempts the largest number of attempts of a call, including the first attempt
   * @param random a source of random numbers from 0 to 1
   */
  RetryPolicy(int maxAttempts, DoubleSupplier random) {
    this.maxAttempts = maxAttempts;
    this.random = random;
  }

  /** Returns a copy of the policy that allows more or fewer attempts. */
  RetryPolicy withMaxAttempts(int attempts) {
    return new RetryPolicy(attempts, random);
  }

  /**
   * If the API refused the token of a request, returns whether the request may be sent again with
   * another token.
   */
  boolean allowsAnotherToken(CallFailure failure, int attempts, EndpointDefinition endpoint) {
    ErrorReport error = failure.error();
    return error != null
        && error.status() == UNAUTHORIZED
        && attempts < maxAttempts
        && endpoint.isIdempotent();
  }

  /**
   * Returns the time that the client waits before the next attempt.
   *
   * @param attempts the number of attempts that were made
   * @return the waiting time, or empty if the client makes no attempt after the failure
   */
  Optional<Duration> waitAfter(CallFailure failure, int attempts, EndpointDefinition endpoint) {
    return attempts < maxAttempts && endpoint.isIdempotent() && isTemporary(failure)
        ? Optional.of(waitAfter(failure, attempts))
        : Optional.empty();
  }

  private static boolean isTemporary(CallFailure failure) {
    ErrorReport error = failure.error();
    return switch (failure.kind()) {
      case TRANSPORT -> !(failure.getCause() instanceof SSLException);
      case TIMEOUT -> true;
      case ERROR -> error != null && TEMPORARY.contains(error.status());
      case CONFIGURATION, CANCELLED, PROTOCOL, DECODING -> false;
    };
  }

  private Duration waitAfter(CallFailure failure, int attempts) {
    ErrorReport error = failure.error();
    if (error != null && error.retryAfter() != null) {
      return error.retryAfter().plus(jitter(error.retryAfter()));
    }
    if (error != null && error.isRateLimit()) {
      Duration most = doubled(FIRST_OF_RATE_LIMIT, attempts, LONGEST_OF_RATE_LIMIT);
      return FIRST_OF_RATE_LIMIT.plus(part(most.minus(FIRST_OF_RATE_LIMIT)));
    }
    return part(doubled(FIRST, attempts, LONGEST));
  }

  private Duration jitter(Duration wait) {
    Duration tenth = wait.dividedBy(10);
    return part(tenth.compareTo(LONGEST_JITTER) < 0 ? tenth : LONGEST_JITTER);
  }

  private Duration part(Duration most) {
    return Duration.ofMillis(Math.round((double) most.toMillis() * random.getAsDouble()));
  }

  /** Returns a waiting time that is twice as long after each further attempt. */
  private static Duration doubled(Duration first, int attempts, Duration longest) {
    Duration grown = first.multipliedBy(1L << Math.min(attempts, 20));
    return grown.compareTo(longest) < 0 ? grown : longest;
  }
}
