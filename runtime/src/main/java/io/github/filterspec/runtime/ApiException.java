package io.github.filterspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Why a query has no answer. Every failure of a call is one of these.
 *
 * <p>No message has the token, a filter's value, or an answer's content beyond the API's own error
 * message.
 */
public abstract sealed class ApiException extends RuntimeException
    permits ApiCancelledException,
        ApiConfigurationException,
        ApiDecodingException,
        ApiErrorException,
        ApiProtocolException,
        ApiTimeoutException,
        ApiTransportException {
  private static final long serialVersionUID = 1;

  ApiException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
