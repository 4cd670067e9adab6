package io.github.filterspec.runtime.limit;

/** A factory of rate limiters. A client needs one rate limiter for each rate limit of its API. */
@FunctionalInterface
public interface RateLimiterFactory {
  /**
   * Returns the rate limiter for a rate limit. Limiters whose limits have the same key share one
   * limit, even if the limiters are in different processes.
   *
   * @param limit the limit
   * @return the limiter
   */
  RateLimiter limiter(SharedLimit limit);
}
