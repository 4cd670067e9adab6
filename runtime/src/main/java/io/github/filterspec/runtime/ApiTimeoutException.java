package io.github.filterspec.runtime;

/** The call took longer than the timeouts of the client allow. */
public final class ApiTimeoutException extends ApiException {
  private static final long serialVersionUID = 1;

  /**
   * Creates the exception.
   *
   * @param message the text of the exception
   * @param cause the exception that caused it
   */
  public ApiTimeoutException(String message, Throwable cause) {
    super(message, cause);
  }
}
