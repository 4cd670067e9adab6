package io.github.filterspec.runtime;

/**
 * The client cannot send the request because of a wrong token, a wrong URL, or a query of another
 * API.
 */
public final class ApiConfigurationException extends ApiException {
  private static final long serialVersionUID = 1;

  /**
   * Creates the exception.
   *
   * @param message the text of the exception
   */
  public ApiConfigurationException(String message) {
    super(message, null);
  }
}
