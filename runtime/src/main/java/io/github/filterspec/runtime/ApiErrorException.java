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

  /** The HTTP status or the status in the body, whichever is more severe. */
  private final int status;

  /** The HTTP status. */
  private final int httpStatus;

  /** The code of the error, if there is one. */
  private final @Nullable String code;

  /** The time to wait, if the API names one. */
  private final @Nullable Duration retryAfter;

  /** The API's own message, if there is one. */
  private final @Nullable String apiMessage;

  ApiErrorException(String message, CallFailure.ErrorReport error, CallDetails details) {
    super(message, null, details);
    this.status = error.status();
    this.httpStatus = error.httpStatus();
    this.code = error.code();
    this.apiMessage = error.message();
    this.retryAfter = error.retryAfter();
  }

  /**
   * Returns the status of the error. If the HTTP status and the status in the body disagree, the
   * more severe one counts: 5xx before 429 before the other 4xx.
   *
   * @return the HTTP status, or the status in the body. If the HTTP status is a success, it is the
   *     status in the body, or 200 if the body has no status
   */
  public int status() {
    return status;
  }

  /**
   * Returns the HTTP status.
   *
   * @return the status of the answer itself, such as 200 for an error that only the body reports
   */
  public int httpStatus() {
    return httpStatus;
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
   * Returns the API's own message. It can repeat values of the query, so it is not a part of {@link
   * #getMessage()}.
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
