package io.github.filterspec.runtime;

import io.github.filterspec.runtime.failure.CallFailure;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exception for an answer that reports an error, either by the HTTP status or by the envelope.
 */
public class ApiErrorException extends ApiException {
  private static final long serialVersionUID = 1;

  /** The HTTP status or the status in the body, whichever is more severe. */
  private final int status;

  /** The HTTP status. */
  private final int httpStatus;

  /** The code of the error, or null if the answer has no code. */
  private final @Nullable String code;

  /** The time that the API asks the client to wait, or null if the answer contains no time. */
  private final @Nullable Duration retryAfter;

  /** The message of the API, or null if the answer has no message. */
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
   * Returns the status of the error: the HTTP status or the status in the body of the answer. If
   * the HTTP status and the status in the body differ, {@code status()} returns the more severe
   * status. The statuses 5xx are the most severe, the status 429 is less severe, and the other
   * statuses 4xx are the least severe.
   *
   * @return the more severe of the HTTP status and the status in the body. If the HTTP status is a
   *     success, {@code status()} returns the status in the body, or 200 if the body has no status
   */
  public int status() {
    return status;
  }

  /**
   * Returns the HTTP status.
   *
   * @return the HTTP status of the answer, which is 200 if only the body reports the error
   */
  public int httpStatus() {
    return httpStatus;
  }

  /**
   * Returns the error code in the answer of the API.
   *
   * @return the code, such as {@code UNAUTHORIZED}; empty if the answer has no code
   */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /**
   * Returns the error message in the answer of the API. The message of the API can repeat values of
   * the query, so {@link #getMessage()} does not contain the message of the API.
   *
   * @return the first 900 characters of the message, without the client's token; empty if the
   *     answer has no message
   */
  public Optional<String> apiMessage() {
    return Optional.ofNullable(apiMessage);
  }

  /**
   * Returns the time that the API asks the client to wait before the next request (the header
   * {@code Retry-After}).
   *
   * @return the waiting time, which is zero or more; empty if the answer contains no waiting time
   */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
