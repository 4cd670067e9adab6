package io.github.filterspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An exception for a call that ended because the call was cancelled, or because the calling thread
 * was interrupted.
 */
public final class ApiCancelledException extends ApiException {
  private static final long serialVersionUID = 1;

  ApiCancelledException(String message, @Nullable Throwable cause, CallDetails details) {
    super(message, cause, details);
  }
}
