package io.github.filterspec.ratelimit.redis;

import io.github.bucket4j.BucketConfiguration;
import io.github.filterspec.runtime.limit.SharedLimit;
import java.time.Duration;

/**
 * The size and the refill rate of a bucket. The bucket enforces a limit of N requests in a period
 * P. The bucket is small and is refilled evenly, so that the API never receives more than N
 * requests in a period P:
 *
 * <ul>
 *   <li>The bucket contains at most C = 1 + N/50 requests. After each interval of length s, one
 *       request is added to the bucket.
 *   <li>N + 1 requests need at least the time (N + 1 − C) · s, because the bucket contains C
 *       requests at the beginning.
 *   <li>The length s is chosen so that N + 1 requests need at least the time P + P/25. The extra
 *       time P/25 is for requests that travel to the API at different speeds. The API never
 *       receives too many requests if the slowest request travels at most P/25 longer than the
 *       fastest request.
 * </ul>
 *
 * <p>The bucket allows 0.98 / 1.04 = 94 % of the N requests. The part N/50 of C is a reserve: the
 * bucket still allows 94 % of the N requests if the processes ask late for a place.
 */
record BucketShape(int requests, Duration period) {
  /**
   * The number of tokens that one request takes. This number is greater than 1, so that a bucket
   * can contain a part of a request.
   */
  static final long TOKENS = 1_000;

  private static final double BURST = 0.02;
  private static final double TRAVEL = 0.04;

  static BucketShape of(SharedLimit limit) {
    return new BucketShape(limit.requests(), limit.period());
  }

  /** Returns the largest number of tokens that the bucket can contain. */
  long capacity() {
    return Math.round(TOKENS * (1 + BURST * requests));
  }

  /** Returns the time in which the tokens of one request are added to the bucket. */
  Duration spacing() {
    double nanos = (double) period.toNanos() * (1 + TRAVEL) / ((1 - BURST) * requests);
    return Duration.ofNanos((long) Math.ceil(nanos));
  }

  BucketConfiguration toConfiguration() {
    return BucketConfiguration.builder()
        .addLimit(limit -> limit.capacity(capacity()).refillGreedy(TOKENS, spacing()))
        .build();
  }
}
