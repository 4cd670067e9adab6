package io.github.filterspec.runtime;

import org.jspecify.annotations.Nullable;

/** An exception for a call that took longer than the timeouts of the client allow. */
public final class ApiTimeoutException extends ApiException {
  private static final long serialVersionUID = 1;

  ApiTimeoutException(String message, @Nullable Throwable cause, CallDetails details) {
    super(message, cause, details);
  }
}
