package io.github.filterspec.runtime.limit;

/** A factory of rate limiters. A client needs one limiter for each limit of its API. */
@FunctionalInterface
public interface RateLimiterFactory {
  /**
   * Returns the limiter of a limit. Limiters with the same key share their places, also in other
   * processes.
   *
   * @param limit the limit
   * @return the limiter
   */
  RateLimiter limiter(SharedLimit limit);
}
