package io.github.filterspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The client cannot send the request because of a wrong token, a wrong URL, a query of another API,
 * a failure of the user's own code such as an interceptor, or an old library.
 */
public final class ApiConfigurationException extends ApiException {
  private static final long serialVersionUID = 1;

  ApiConfigurationException(String message, CallDetails details) {
    super(message, null, details);
  }

  ApiConfigurationException(String message, @Nullable Throwable cause, CallDetails details) {
    super(message, cause, details);
  }
}
