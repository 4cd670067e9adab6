package io.github.filterspec.runtime.limit;

import org.jspecify.annotations.Nullable;

/**
 * The failure of a rate limiter, for example because its store cannot be reached. The request is
 * not sent.
 */
public final class RateLimiterException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Creates an exception.
   *
   * @param message what is wrong and what to do, without secrets
   * @param cause the cause, or null
   */
  public RateLimiterException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
