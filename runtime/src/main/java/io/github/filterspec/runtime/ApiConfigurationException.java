package io.github.filterspec.runtime;

/**
 * The client is not configured for this request: a bad token, a bad URL, or another API's query.
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
