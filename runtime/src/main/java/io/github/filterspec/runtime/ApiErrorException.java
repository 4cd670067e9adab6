package io.github.filterspec.runtime;

import io.github.filterspec.runtime.http.CallFailure;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The API answered with an error status, or with status 200 and an envelope that reports an error.
 */
public class ApiErrorException extends ApiException {
  private static final long serialVersionUID = 1;

  /** The HTTP status, or the status in the envelope. */
  private final int status;

  /** The code of the error, if there is one. */
  private final @Nullable String code;

  /** The time to wait, if the API names one. */
  private final @Nullable Duration retryAfter;

  /** The API's own message, if there is one. */
  private final @Nullable String apiMessage;

  ApiErrorException(String message, CallFailure.ErrorReport error, CallDetails details) {
    super(message, null, details);
    this.status = error.status();
    this.code = error.code();
    this.apiMessage = error.message();
    this.retryAfter = error.retryAfter();
  }

  /**
   * Returns the status of the error.
   *
   * @return the HTTP status. If the HTTP status is a success, the status in the envelope, or 200 if
   *     the envelope has no status
   */
  public int status() {
    return status;
  }

  /**
   * Returns the API's code of the error.
   *
   * @return a code such as {@code UNAUTHORIZED}, or empty
   */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /**
   * Returns the API's own message.
   *
   * @return the first 900 characters of the message without the client's token, or empty
   */
  public Optional<String> apiMessage() {
    return Optional.ofNullable(apiMessage);
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
