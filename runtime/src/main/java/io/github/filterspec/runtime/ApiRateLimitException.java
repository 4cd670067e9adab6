package io.github.filterspec.runtime;

import io.github.filterspec.runtime.failure.CallFailure;

/** An exception for the status 429, which means that the API received too many requests. */
public final class ApiRateLimitException extends ApiErrorException {
  private static final long serialVersionUID = 1;

  ApiRateLimitException(String message, CallFailure.ErrorReport error, CallDetails details) {
    super(message, error, details);
  }
}
