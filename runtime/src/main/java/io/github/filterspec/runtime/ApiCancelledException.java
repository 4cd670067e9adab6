package io.github.filterspec.runtime;

/** The call was cancelled, or its thread was interrupted. */
public final class ApiCancelledException extends ApiException {
  private static final long serialVersionUID = 1;

  /**
   * Creates the exception.
   *
   * @param message the text of the exception
   * @param cause the exception that caused it
   */
  public ApiCancelledException(String message, Throwable cause) {
    super(message, cause);
  }
}
