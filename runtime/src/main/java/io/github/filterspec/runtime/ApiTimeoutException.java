package io.github.filterspec.runtime;

/** The call took longer than the client allows. */
public final class ApiTimeoutException extends ApiException {
  private static final long serialVersionUID = 1;

  /**
   * Such a failure.
   *
   * @param message what happened
   * @param cause the exception behind it
   */
  public ApiTimeoutException(String message, Throwable cause) {
    super(message, cause);
  }
}
