package io.github.filterspec.runtime;

/** The client cannot send this: a bad token, a query of another API, a bad URL. */
public final class ApiConfigurationException extends ApiException {
  private static final long serialVersionUID = 1;

  /**
   * Such a failure.
   *
   * @param message what happened
   */
  public ApiConfigurationException(String message) {
    super(message, null);
  }
}
