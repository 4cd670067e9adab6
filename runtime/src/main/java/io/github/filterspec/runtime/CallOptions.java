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
 * The options of single calls: a timeout, headers, no further attempts. Options are an immutable
 * value: each method returns a copy.
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
   * Headers that the client sets itself. A second value would change the meaning of the request.
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
   * Returns options with which a call is like every other call of its client.
   *
   * @return the options
   */
  public static CallOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Sets the longest time of a whole call, with all attempts and waits. The timeout replaces the
   * call timeout of the client, and may be longer. The timeout of one attempt stays the same. In an
   * iteration, each page is one call.
   *
   * @param time from 1 ms to 24 days
   * @return the copy
   * @throws ApiConfigurationException if the time is not from 1 ms to 24 days
   */
  public CallOptions timeout(Duration time) {
    return new CallOptions(Timeouts.checked(time), retries, headers);
  }

  /**
   * Adds a header to each request. A header with the same name in these options is replaced.
   *
   * @param name a name such as {@code X-Trace}. The name of a header that the client sets itself,
   *     such as {@code Authorization} or {@code Content-Length}, is not allowed. If the spec or its
   *     API sets the header, the call throws an {@link ApiConfigurationException}
   * @param value printable ASCII, without line breaks and without blanks at its ends
   * @return the copy
   * @throws ApiConfigurationException if the name or the value is not allowed. The message does not
   *     contain the value
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
   * Sends each request at most once. The client then sends nothing again after a temporary failure
   * or a refused token.
   *
   * @return the copy
   */
  public CallOptions withoutRetries() {
    return new CallOptions(timeout, false, headers);
  }

  /**
   * Returns the longest time of a whole call.
   *
   * @return the time, or empty if the call timeout of the client counts
   */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /**
   * Returns the further headers.
   *
   * @return an unmodifiable map of names and values
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

  /** Returns the options without the values of the headers, which can be secrets. */
  @Override
  public String toString() {
    return "CallOptions[timeout=%s, headers=%s, retries=%s]"
        .formatted(timeout == null ? "of the client" : timeout, headers.keySet(), retries);
  }
}
