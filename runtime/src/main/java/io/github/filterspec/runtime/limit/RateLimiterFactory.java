package io.github.filterspec.runtime.limit;

/** A factory of rate limiters. A client needs one rate limiter for each rate limit of its API. */
@FunctionalInterface
public interface RateLimiterFactory {
  /**
   * Returns the rate limiter for a rate limit. If two rate limits have the same key, their rate
   * limiters share one limit, even if the rate limiters are in different processes.
   *
   * @param limit the limit
   * @return the limiter
   */
  RateLimiter limiter(SharedLimit limit);
}
