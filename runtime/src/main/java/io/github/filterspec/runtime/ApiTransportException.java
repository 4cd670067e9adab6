package io.github.filterspec.runtime;

/** The request or its answer was lost: there was no connection, or the connection broke. */
public final class ApiTransportException extends ApiException {
  private static final long serialVersionUID = 1;

  /**
   * Creates the exception.
   *
   * @param message the text of the exception
   * @param cause the exception that caused it
   */
  public ApiTransportException(String message, Throwable cause) {
    super(message, cause);
  }
}
