package io.github.filterspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The base class of exceptions for problems with the configuration, the connection or the answer.
 * Before a client sends a request, the client can also throw exceptions that are not of the type
 * {@code ApiException}. The documentation of {@link ApiClient} lists all exceptions.
 *
 * <table>
 * <caption>The kinds of exceptions</caption>
 * <tr><th>The client finds a problem before it sends the request</th><td>{@link ApiConfigurationException}</td></tr>
 * <tr><th>Sending the request fails</th><td>{@link ApiTransportException}, {@link ApiTimeoutException}, {@link
 *     ApiCancelledException}</td></tr>
 * <tr><th>The API reports an error</th><td>{@link ApiErrorException}, or {@link ApiRateLimitException} for the status 429</td></tr>
 * <tr><th>The answer cannot be read</th><td>{@link ApiProtocolException}, {@link
 *     ApiDecodingException}</td></tr>
 * </table>
 *
 * <p>Only the runtime creates exceptions of the type {@code ApiException}. Later versions of this
 * library can add subclasses, so also catch {@code ApiException} itself.
 *
 * <p>The message of an exception never contains the token or the value of a filter. The message of
 * an {@code ApiException} does not contain the message that the API sent (see {@link
 * ApiErrorException#apiMessage}).
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
   * @return the details of the call; after deserialization of the exception, the details contain no
   *     information
   */
  public CallDetails details() {
    return details == null ? CallDetails.NONE : details;
  }
}
