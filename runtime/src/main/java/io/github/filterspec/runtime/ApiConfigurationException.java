package io.github.filterspec.runtime;

/**
 * The client cannot send the request because of a wrong token, a wrong URL, or a query of another
 * API.
 */
public final class ApiConfigurationException extends ApiException {
  private static final long serialVersionUID = 1;

  ApiConfigurationException(String message, CallDetails details) {
    super(message, null, details);
  }
}
