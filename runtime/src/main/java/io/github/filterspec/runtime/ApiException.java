package io.github.filterspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A failure of the configuration, of the connection, or of the answer. {@link ApiClient} lists the
 * other exceptions, which are thrown before anything is sent. The kinds are:
 *
 * <table>
 * <caption>The kinds of failure</caption>
 * <tr><th>before it is sent</th><td>{@link ApiConfigurationException}</td></tr>
 * <tr><th>on the way</th><td>{@link ApiTransportException}, {@link ApiTimeoutException}, {@link
 *     ApiCancelledException}</td></tr>
 * <tr><th>the API says no</th><td>{@link ApiErrorException}, and {@link ApiRateLimitException} for
 *     429</td></tr>
 * <tr><th>the answer cannot be trusted</th><td>{@link ApiProtocolException}, {@link
 *     ApiDecodingException}</td></tr>
 * </table>
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
