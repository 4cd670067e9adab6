package io.github.filterspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An exception for a request that the client cannot send. The reason for the exception is a wrong
 * token, a wrong URL, a query of another API, an old version of a library, or an exception in the
 * user's own code, for example in an interceptor.
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
