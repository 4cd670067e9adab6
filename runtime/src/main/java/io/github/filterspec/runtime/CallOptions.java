package io.github.filterspec.runtime;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The options of a call: a timeout, headers, and the choice between one attempt and several
 * attempts. An object of this class is immutable, so each method that sets an option returns a
 * copy.
 *
 * <pre>{@code
 * CallOptions quick = CallOptions.defaults().timeout(Duration.ofSeconds(5)).withoutRetries();
 * Page<Contact> page = client.with(quick).page(query);
 * }</pre>
 */
public final class CallOptions {
  private static final CallOptions DEFAULTS = new CallOptions(null, true, Map.of());
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /**
   * The names of the headers that the client sets itself. Users cannot add a header that the client
   * sets itself, because a second value of the header would change the meaning of the request.
   */
  private static final Set<String> RESERVED =
      Set.of(
          "accept-encoding",
          "authorization",
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "expect",
          "host",
          "keep-alive",
          "proxy-authorization",
          "proxy-connection",
          "range",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private final @Nullable Duration timeout;
  private final boolean retries;
  private final Map<String, String> headers;

  private CallOptions(@Nullable Duration timeout, boolean retries, Map<String, String> headers) {
    this.timeout = timeout;
    this.retries = retries;
    this.headers = headers;
  }

  /**
   * Returns options that do not change anything.
   *
   * @return the options
   */
  public static CallOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Sets the timeout of a whole call, including all attempts and waits. The given timeout replaces
   * the call timeout of the client, even if the given timeout is longer. The method {@code timeout}
   * does not change the timeout of one attempt. In an iteration, each page is one call.
   *
   * @param time the timeout, from 1 ms to 24 days
   * @return the copy
   * @throws ApiConfigurationException if the timeout is not from 1 ms to 24 days
   */
  public CallOptions timeout(Duration time) {
    return new CallOptions(Timeouts.checked(time), retries, headers);
  }

  /**
   * Adds a header to each request. If these options already have a header with the same name, the
   * header is replaced.
   *
   * @param name the name of the header, such as {@code X-Trace}. Names of headers that the client
   *     sets itself, such as {@code Authorization} or {@code Content-Length}, are not allowed. If
   *     the spec or its API sets the header, the call throws an {@link ApiConfigurationException}
   * @param value the value, which must be printable ASCII and must not begin or end with a blank
   * @return the copy
   * @throws ApiConfigurationException if the name or the value of the header is not allowed. The
   *     message of the exception does not contain the value of the header
   */
  public CallOptions header(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    if (!NAME.matcher(name).matches()) {
      throw refused(
          "the name of a header in the options of a call is not valid: use letters, digits and -");
    }
    if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
      throw refused(
          "the header %s is set by the client itself: remove it from the options of the call"
              .formatted(name));
    }
    if (value.isEmpty()
        || !value.strip().equals(value)
        || !value.chars().allMatch(c -> c >= ' ' && c < 127)) {
      throw refused(
          "the value of the header %s is empty, has blanks at its ends, or has characters that cannot be in a header: use printable ASCII"
              .formatted(name));
    }
    Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.remove(name);
    more.put(name, value);
    return new CallOptions(timeout, retries, Collections.unmodifiableMap(more));
  }

  /**
   * Sends each request at most once. If a request fails temporarily, or if the API refuses the
   * token, the client does not send the request again.
   *
   * @return the copy
   */
  public CallOptions withoutRetries() {
    return new CallOptions(timeout, false, headers);
  }

  /**
   * Returns the timeout of a whole call.
   *
   * @return the timeout; empty if these options do not replace the call timeout of the client
   */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /**
   * Returns the further headers.
   *
   * @return an unmodifiable map from the names of the headers to the values
   */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * Returns whether a query is sent again after a temporary failure.
   *
   * @return false after {@link #withoutRetries}
   */
  public boolean retries() {
    return retries;
  }

  private static ApiConfigurationException refused(String message) {
    return new ApiConfigurationException(message, CallDetails.NONE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CallOptions that
        && Objects.equals(timeout, that.timeout)
        && retries == that.retries
        && headers.equals(that.headers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(timeout, retries, headers);
  }

  /**
   * Returns the options as text. The text does not contain the values of the headers, because the
   * values can be secrets.
   */
  @Override
  public String toString() {
    return "CallOptions[timeout=%s, headers=%s, retries=%s]"
        .formatted(timeout == null ? "of the client" : timeout, headers.keySet(), retries);
  }
}
