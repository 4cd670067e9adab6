package io.github.filterspec.runtime;

/** The call was cancelled, or its thread interrupted. */
public final class ApiCancelledException extends ApiException {
  private static final long serialVersionUID = 1;

  /**
   * Such a failure.
   *
   * @param message what happened
   * @param cause the exception behind it
   */
  public ApiCancelledException(String message, Throwable cause) {
    super(message, cause);
  }
}
