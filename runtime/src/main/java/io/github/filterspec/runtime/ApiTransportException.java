package io.github.filterspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An exception for a request that was lost, or whose answer was lost. The client could not connect
 * to the API, or the connection broke.
 */
public final class ApiTransportException extends ApiException {
  private static final long serialVersionUID = 1;

  ApiTransportException(String message, @Nullable Throwable cause, CallDetails details) {
    super(message, cause, details);
  }
}
