package io.github.filterspec.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The API answered with an error: by its HTTP status, or by an envelope that says so under 200. */
public sealed class ApiErrorException extends ApiException permits ApiRateLimitException {
  private static final long serialVersionUID = 1;

  /** The status of the error. */
  private final int status;

  /** The code of the error, if there is one. */
  private final @Nullable String code;

  /** The API's own message, if there is one. */
  private final @Nullable String apiMessage;

  /**
   * Such a failure.
   *
   * @param api the name of the API
   * @param status the HTTP status, or the envelope's where HTTP says success
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
   * The status of the error.
   *
   * @return the HTTP status; the envelope's where HTTP says success, 200 if it has none
   */
  public int status() {
    return status;
  }

  /**
   * The API's code of the error.
   *
   * @return a code such as {@code UNAUTHORIZED}, or nothing
   */
  public Optional<String> code() {
    return Optional.ofNullable(code);
  }

  /**
   * What the API says about the error.
   *
   * @return its message, at most the first 900 characters and without the client's token, or
   *     nothing
   */
  public Optional<String> apiMessage() {
    return Optional.ofNullable(apiMessage);
  }
}
