package io.github.filterspec.runtime.throttle;

import io.github.filterspec.runtime.limit.RateLimiterFactory;

/**
 * The rate limiters that this process shares with other processes.
 *
 * @param factory creates the limiters
 * @param account the name of the account, or the token of the account; empty if the client has no
 *     account
 */
public record SharedLimiters(RateLimiterFactory factory, String account) {
  /** Returns a text that does not contain the account, because the account can be a token. */
  @Override
  public String toString() {
    return "SharedLimiters";
  }
}
