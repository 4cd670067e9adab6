package io.github.filterspec.runtime;

/** The answer does not have the structure that the spec describes, such as its envelope or data. */
public final class ApiProtocolException extends ApiException {
  private static final long serialVersionUID = 1;

  ApiProtocolException(String message, CallDetails details) {
    super(message, null, details);
  }
}
