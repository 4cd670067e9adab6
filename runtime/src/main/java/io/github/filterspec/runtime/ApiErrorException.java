package io.github.filterspec.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The API answered with an error status, or with status 200 and an envelope that reports an error.
 */
public sealed class ApiErrorException extends ApiException permits ApiRateLimitException {
  private static final long serialVersionUID = 1;

  /** The HTTP status, or the status in the envelope. */
  private final int status;

  /** The code of the error, if there is one. */
  private final @Nullable String code;

  /** The API's own message, if there is one. */
  private final @Nullable String apiMessage;

  /**
   * Creates the exception.
   *
   * @param api the name of the API
   * @param status the HTTP status, or the status in the envelope if the HTTP status is a success
   * @param code the API's code, or null
   * @param apiMessage the API's message, or null
   */
  public ApiErrorException(
      String api, int status, @Nullable String code, @Nullable String apiMessage) {
    this(describe(api, status, code, apiMessage), status, code, apiMessage, "");
  }

  ApiErrorException(
      String text, int status, @Nullable String code, @Nullable String apiMessage, String more) {
    super(text + more, null);
    this.status = status;
    this.code = code;
    this.apiMessage = apiMessage;
  }

  static String describe(
      String api, int status, @Nullable String code, @Nullable String apiMessage) {
    StringBuilder text = new StringBuilder(api).append(" answered ").append(status);
    if (code != null) {
      text.append(' ').append(code);
    }
    if (apiMessage != null) {
      text.append(": ").append(apiMessage);
    }
    return text.toString();
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
}
