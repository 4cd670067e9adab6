package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.limit.RateLimiterFactory;

/**
 * The rate limiters that other processes share.
 *
 * @param factory creates the limiters
 * @param account the account or its token; empty if there is none
 */
public record SharedLimiters(RateLimiterFactory factory, String account) {
  /** Returns a text without the account, which can be a token. */
  @Override
  public String toString() {
    return "SharedLimiters";
  }
}
