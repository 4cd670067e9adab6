package io.github.filterspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A problem with the configuration, the connection or the answer. {@link ApiClient} lists the other
 * exceptions, which are thrown before a request is sent.
 *
 * <table>
 * <caption>The kinds of exceptions</caption>
 * <tr><th>before the request is sent</th><td>{@link ApiConfigurationException}</td></tr>
 * <tr><th>while the request is sent</th><td>{@link ApiTransportException}, {@link ApiTimeoutException}, {@link
 *     ApiCancelledException}</td></tr>
 * <tr><th>the API reports an error</th><td>{@link ApiErrorException}, and {@link ApiRateLimitException} for
 *     429</td></tr>
 * <tr><th>the answer cannot be read</th><td>{@link ApiProtocolException}, {@link
 *     ApiDecodingException}</td></tr>
 * </table>
 *
 * <p>No message contains the token or the value of a filter. The only content of an answer in a
 * message is the API's own error message.
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
