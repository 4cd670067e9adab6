package io.github.filterspec.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The details of a failed call, for logs and metrics. */
public final class CallDetails {
  /** The details of a failure before a call exists. */
  static final CallDetails NONE = new CallDetails(null, 0, null, 0, Duration.ZERO, null, false);

  private final @Nullable String endpoint;
  private final long page;
  private final @Nullable String position;
  private final int attempts;
  private final Duration elapsed;
  private final @Nullable String requestId;
  private final boolean received;

  CallDetails(
      @Nullable String endpoint,
      long page,
      @Nullable String position,
      int attempts,
      Duration elapsed,
      @Nullable String requestId,
      boolean received) {
    this.endpoint = endpoint;
    this.page = page;
    this.position = position;
    this.attempts = attempts;
    this.elapsed = elapsed;
    this.requestId = requestId;
    this.received = received;
  }

  /**
   * Returns the endpoint.
   *
   * @return the HTTP method and the path of the spec, such as {@code GET tickets/{id}}; empty if no
   *     request was about to be sent
   */
  public Optional<String> endpoint() {
    return Optional.ofNullable(endpoint);
  }

  /**
   * Returns the number of the page in an iteration. The first requested page has the number 1.
   *
   * @return the number, or empty if the call requested a single page or sent a command
   */
  public OptionalLong page() {
    return page > 0 ? OptionalLong.of(page) : OptionalLong.empty();
  }

  /**
   * Returns the position of the page that failed. {@link Items#from} continues an iteration there,
   * also in another process.
   *
   * @return the position; empty if the call requested a single page or sent a command
   */
  public Optional<String> position() {
    return Optional.ofNullable(position);
  }

  /**
   * Returns the number of attempts.
   *
   * @return the number of requests that were sent or tried for this call; 0 if there was none
   */
  public int attempts() {
    return attempts;
  }

  /**
   * Returns the time from the beginning of the call to its failure, with all attempts and waits.
   *
   * @return the time, or zero if no request was tried
   */
  public Duration elapsed() {
    return elapsed;
  }

  /**
   * Returns the id that the API gave to the last request, for questions to the provider of the API.
   * It is the header {@code X-Request-Id}, {@code Request-Id}, {@code X-Amzn-RequestId}, {@code
   * X-Amz-Request-Id} or {@code X-Correlation-Id} of the answer.
   *
   * @return at most 200 characters of the id, on one line and without the client's token; empty if
   *     the last attempt has no answer, or if the answer has no such header
   */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /**
   * Returns whether the API may have received a request of this call. After a failed command, this
   * says whether it is safe to send the command again.
   *
   * @return false if no byte of a request can have reached the API: there was no connection, the
   *     call ended while it waited, or the configuration is wrong. True in all other cases
   */
  public boolean mayHaveBeenReceived() {
    return received;
  }

  /** Returns the endpoint and the page. */
  @Override
  public String toString() {
    return endpoint().orElse("no endpoint") + (page > 0 ? ", page " + page : "");
  }
}
