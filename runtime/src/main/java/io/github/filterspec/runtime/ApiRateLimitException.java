package io.github.filterspec.runtime;

import io.github.filterspec.runtime.http.CallFailure;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The API answered 429 because it received too many requests. */
public final class ApiRateLimitException extends ApiErrorException {
  private static final long serialVersionUID = 1;

  /** The time to wait, if the API names one. */
  private final @Nullable Duration retryAfter;

  ApiRateLimitException(CallFailure.ErrorReport error, CallDetails details) {
    super(error, details);
    this.retryAfter = error.retryAfter();
  }

  /**
   * Returns the time to wait that the API names in its header {@code Retry-After}.
   *
   * @return the time to wait, zero or more, or empty if the API names none
   */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
