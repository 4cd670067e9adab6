package io.github.filterspec.ratelimit.redis;

import io.github.bucket4j.BucketConfiguration;
import io.github.filterspec.runtime.limit.SharedLimit;
import java.time.Duration;

/**
 * The bucket of a limit of N requests in a period P. The bucket is small and is refilled evenly, so
 * that the API never receives more than N requests in any window of length P:
 *
 * <ul>
 *   <li>The bucket contains at most C = 1 + N/50 requests. One more is added in every time s.
 *   <li>N + 1 requests need at least the time (N + 1 − C) · s, because C of them are in the bucket.
 *   <li>s is chosen so that this time is P + P/25. So the window is kept although requests travel,
 *       if the longest time to the API is at most P/25 longer than the shortest.
 * </ul>
 *
 * <p>The bucket gives 0.98 / 1.04 = 94 % of the permitted requests. The part N/50 keeps this rate
 * if the requests ask late.
 */
record BucketShape(int requests, Duration period) {
  /** The tokens of one request, so that a bucket can contain a part of a request. */
  static final long TOKENS = 1_000;

  private static final double BURST = 0.02;
  private static final double TRAVEL = 0.04;

  static BucketShape of(SharedLimit limit) {
    return new BucketShape(limit.requests(), limit.period());
  }

  /** Returns the largest number of tokens in the bucket. */
  long capacity() {
    return Math.round(TOKENS * (1 + BURST * requests));
  }

  /** Returns the time in which the tokens of one request are added. */
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
