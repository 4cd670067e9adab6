package io.github.filterspec.runtime;

/**
 * An exception for an answer that does not have the structure that the spec describes, for example
 * because the envelope or the data is missing.
 */
public final class ApiProtocolException extends ApiException {
  private static final long serialVersionUID = 1;

  ApiProtocolException(String message, CallDetails details) {
    super(message, null, details);
  }
}
