package io.github.filterspec.runtime;

/** The request or its answer did not get through: no connection, or one that broke. */
public final class ApiTransportException extends ApiException {
  private static final long serialVersionUID = 1;

  /**
   * Such a failure.
   *
   * @param message what happened
   * @param cause the exception behind it
   */
  public ApiTransportException(String message, Throwable cause) {
    super(message, cause);
  }
}
