package io.github.filterspec.runtime;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The API answered 429 because it received too many requests. */
public final class ApiRateLimitException extends ApiErrorException {
  private static final long serialVersionUID = 1;

  /** The time to wait, if the API names one. */
  private final @Nullable Duration retryAfter;

  /**
   * Creates the exception.
   *
   * @param api the name of the API
   * @param status the HTTP status
   * @param code the API's code, or null
   * @param apiMessage the API's message, or null
   * @param retryAfter the time to wait, or null
   */
  public ApiRateLimitException(
      String api,
      int status,
      @Nullable String code,
      @Nullable String apiMessage,
      @Nullable Duration retryAfter) {
    super(describe(api, status, code, apiMessage), status, code, apiMessage, wait(retryAfter));
    this.retryAfter = retryAfter;
  }

  private static String wait(@Nullable Duration retryAfter) {
    return retryAfter == null ? "" : " (retry after " + retryAfter.toSeconds() + " s)";
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
