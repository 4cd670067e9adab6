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
 * <p>Only the runtime creates these exceptions. Later versions can add kinds, so handle {@code
 * ApiException} after the kinds that you know.
 *
 * <p>No message contains the token or the value of a filter. The message of the API is not in the
 * message of the exception, see {@link ApiErrorException#apiMessage}.
 */
public abstract class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient CallDetails details;

  ApiException(String message, @Nullable Throwable cause, CallDetails details) {
    super(message, cause);
    this.details = details;
  }

  /**
   * Returns the details of the failed call.
   *
   * @return the details, which are empty for a deserialized exception
   */
  public CallDetails details() {
    return details == null ? CallDetails.NONE : details;
  }
}
