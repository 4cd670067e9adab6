package io.github.filterspec.runtime.limit;

import org.jspecify.annotations.Nullable;

/**
 * An exception for a rate limiter that does not work, for example because its store cannot be
 * reached. If the rate limiter throws this exception, the client does not send the request.
 */
public final class RateLimiterException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Creates an exception.
   *
   * @param message a text that says what is wrong and what to do; the text must not contain secrets
   * @param cause the cause, or null
   */
  public RateLimiterException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
