package io.github.filterspec.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The details of a failed call, for logs and metrics. */
public final class CallDetails {
  /** The empty details, for a failure that happens before the client has created a call. */
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

  /** Returns the details of a page for which no request was sent. */
  static CallDetails notSent(String endpoint, long page, Optional<String> position) {
    return new CallDetails(endpoint, page, position.orElse(null), 0, Duration.ZERO, null, false);
  }

  /**
   * Returns the endpoint.
   *
   * @return the HTTP method and the path in the spec, such as {@code GET tickets/{id}}; empty if
   *     the failure does not belong to a request
   */
  public Optional<String> endpoint() {
    return Optional.ofNullable(endpoint);
  }

  /**
   * Returns the number that the failed page has in its iteration. The page that the iteration
   * requests first has the number 1.
   *
   * @return the number of the page; empty if the call requested a single page or sent a command
   */
  public OptionalLong page() {
    return page > 0 ? OptionalLong.of(page) : OptionalLong.empty();
  }

  /**
   * Returns the position of the page that failed. If the position of the failed page is passed to
   * {@code Items.from}, a new iteration continues at the failed page, even in another process.
   *
   * @return the position of the page; empty if the call requested a single page or sent a command
   */
  public Optional<String> position() {
    return Optional.ofNullable(position);
  }

  /**
   * Returns the number of attempts.
   *
   * @return the number of requests that the client tried to send for this call, 0 or more
   */
  public int attempts() {
    return attempts;
  }

  /**
   * Returns the time from the beginning of the call to its failure, including all attempts and
   * waits.
   *
   * @return the time from the beginning to the failure; zero if the client did not try to send a
   *     request
   */
  public Duration elapsed() {
    return elapsed;
  }

  /**
   * Returns the id that the API gave to the last request of the call. With the request id, the
   * provider of the API can find the request. The request id is the value of the header {@code
   * X-Request-Id}, {@code Request-Id}, {@code X-Amzn-RequestId}, {@code X-Amz-Request-Id} or {@code
   * X-Correlation-Id} in the answer.
   *
   * @return at most 200 characters of the request id, on one line and without the client's token;
   *     empty if the last attempt has no answer, or if the answer has no request id
   */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /**
   * Returns whether the API may have received a request of this call. If the API cannot have
   * received the request of a failed command, you can safely send the command again.
   *
   * @return false if the API cannot have received a byte of a request, because there was no
   *     connection, the call ended during a wait, or the configuration is wrong; otherwise true
   */
  public boolean mayHaveBeenReceived() {
    return received;
  }

  /** Returns the endpoint and the number of the page as text. */
  @Override
  public String toString() {
    return endpoint().orElse("no endpoint") + (page > 0 ? ", page " + page : "");
  }
}
