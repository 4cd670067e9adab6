package io.github.filterspec.runtime;

/**
 * An exception for an answer that does not have the structure that the spec describes, such as the
 * envelope or the data.
 */
public final class ApiProtocolException extends ApiException {
  private static final long serialVersionUID = 1;

  ApiProtocolException(String message, CallDetails details) {
    super(message, null, details);
  }
}
