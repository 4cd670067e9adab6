package io.github.filterspec.runtime;

import org.jspecify.annotations.Nullable;

/** The request or its answer was lost: there was no connection, or the connection broke. */
public final class ApiTransportException extends ApiException {
  private static final long serialVersionUID = 1;

  ApiTransportException(String message, @Nullable Throwable cause, CallDetails details) {
    super(message, cause, details);
  }
}
