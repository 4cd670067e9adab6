package io.github.filterspec.runtime;

/** The answer is not what the API promises: no JSON, no envelope, no data. */
public final class ApiProtocolException extends ApiException {
  private static final long serialVersionUID = 1;

  /**
   * Such a failure.
   *
   * @param message what happened
   */
  public ApiProtocolException(String message) {
    super(message, null);
  }
}
