package io.github.filterspec.runtime.failure;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An internal exception for a call that failed. The application receives a public exception, which
 * is created from this internal exception.
 */
public final class CallFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * The kinds of failures. For each kind of failure, the application receives an exception of a
   * different public class.
   */
  public enum Kind {
    /** The client cannot send the request. */
    CONFIGURATION,
    /** The connection failed. */
    TRANSPORT,
    /** The API did not answer in time. */
    TIMEOUT,
    /** The call was cancelled, or the thread that waited for the call was interrupted. */
    CANCELLED,
    /** The API answered with an error. */
    ERROR,
    /** The answer does not have the structure that the spec describes. */
    PROTOCOL,
    /** The data in the answer does not fit the type of the items. */
    DECODING
  }

  private final Kind kind;
  private final transient @Nullable ErrorReport error;
  private final @Nullable String path;
  private long page;
  private @Nullable String position;
  private int attempts;
  private Duration elapsed = Duration.ZERO;
  private @Nullable String requestId;
  private boolean received;

  private CallFailure(
      Kind kind,
      String message,
      @Nullable Throwable cause,
      @Nullable ErrorReport error,
      @Nullable String path) {
    super(message, cause, false, false);
    this.kind = kind;
    this.error = error;
    this.path = path;
  }

  /** Returns a failure of a request that the client cannot send. */
  public static CallFailure configuration(String message) {
    return new CallFailure(Kind.CONFIGURATION, message, null, null, null);
  }

  /** Returns a failure of a request that the client cannot send, with its cause. */
  public static CallFailure configuration(String message, Throwable cause) {
    return new CallFailure(Kind.CONFIGURATION, message, cause, null, null);
  }

  /** Returns a failure of the connection. */
  public static CallFailure transport(String message, @Nullable Throwable cause) {
    return new CallFailure(Kind.TRANSPORT, message, cause, null, null);
  }

  /** Returns the failure of a call that the API did not answer in time. */
  public static CallFailure timeout(String message, @Nullable Throwable cause) {
    return new CallFailure(Kind.TIMEOUT, message, cause, null, null);
  }

  /** Returns the failure of a call that was cancelled, or whose waiting thread was interrupted. */
  public static CallFailure cancelled(String message, Throwable cause) {
    return new CallFailure(Kind.CANCELLED, message, cause, null, null);
  }

  /** Returns the failure of a call that the API answered with an error. */
  public static CallFailure error(ErrorReport error) {
    return new CallFailure(Kind.ERROR, error.toString(), null, error, null);
  }

  /** Returns the failure for an answer that does not have the structure that the spec describes. */
  public static CallFailure protocol(String message) {
    return new CallFailure(Kind.PROTOCOL, message, null, null, null);
  }

  /**
   * Returns the failure for a value that does not fit the type of the items, with the path of the
   * value in the answer.
   */
  public static CallFailure decoding(String message, String path) {
    return decoding(message, path, null);
  }

  /**
   * Returns the failure for a value that does not fit the type of the items, with the path of the
   * value in the answer and the cause.
   */
  public static CallFailure decoding(String message, String path, @Nullable Throwable cause) {
    return new CallFailure(Kind.DECODING, message + ", at " + path, cause, null, path);
  }

  /**
   * Sets the number and the position of the page that failed in an iteration. This method does not
   * change the exception message, because the exception message already contains the page number.
   *
   * @param number the number of the page in the iteration, from 1
   * @param text the position of the page, or null if the page has no position
   */
  public CallFailure onPage(long number, @Nullable String text) {
    this.page = number;
    this.position = text;
    return this;
  }

  /**
   * Sets the number and the position of the page that failed in an iteration. If the answer does
   * not have the structure that the spec describes, this method adds the page number to the
   * exception message.
   */
  public CallFailure located(long number, @Nullable String text) {
    CallFailure located =
        kind == Kind.PROTOCOL
            ? protocol("%s (page %d of this iteration)".formatted(getMessage(), number))
                .after(attempts, elapsed)
                .answered(requestId, received)
            : this;
    return located.onPage(number, text);
  }

  /** Sets the number of attempts of the call, and the time since the call began. */
  public CallFailure after(int attemptsOfCall, Duration time) {
    this.attempts = attemptsOfCall;
    this.elapsed = time;
    return this;
  }

  /**
   * Sets the id of the last request. Stores the information whether the API may have received a
   * request of the call.
   */
  public CallFailure answered(@Nullable String id, boolean mayHaveBeenReceived) {
    this.requestId = id;
    this.received = mayHaveBeenReceived;
    return this;
  }

  /** Returns a copy of this failure whose exception message has an additional sentence. */
  public CallFailure adding(String sentence) {
    return new CallFailure(kind, getMessage() + ". " + sentence, getCause(), error, path);
  }

  /**
   * If the body of the answer reports an error, adds the HTTP status and the waiting time to this
   * error.
   */
  public CallFailure withHead(int httpStatus, @Nullable Duration retryAfter) {
    return error == null
        ? this
        : error(
            new ErrorReport(
                error.api(),
                error.status(),
                httpStatus,
                error.code(),
                error.message(),
                error.retryAfter() == null ? retryAfter : error.retryAfter()));
  }

  /**
   * Returns a copy of this failure whose exception message says that the next attempt would begin
   * after the timeout of the call.
   */
  public CallFailure withoutTimeFor(Duration pause, Duration callTimeout) {
    return new CallFailure(
        kind,
        "%s. The next attempt is possible in %s s, but the call ends earlier, because its timeout is %s s"
            .formatted(getMessage(), seconds(pause), seconds(callTimeout)),
        getCause(),
        error,
        path);
  }

  /**
   * Returns a copy of this failure without the details of the call. Each call sets its own details,
   * such as the number of attempts, in its copy of the failure.
   */
  public CallFailure copy() {
    return new CallFailure(kind, String.valueOf(getMessage()), getCause(), error, path);
  }

  /** Returns a copy of this failure whose texts do not contain the client's token. */
  public CallFailure without(TokenRedaction token) {
    Throwable cause = getCause();
    CallFailure redacted =
        new CallFailure(
            kind,
            token.apply(String.valueOf(getMessage())),
            cause != null && ForeignCause.contains(cause, token)
                ? ForeignCause.withoutText(cause)
                : cause,
            error == null ? null : error.without(token),
            path == null ? null : token.apply(path));
    return redacted.onPage(page, position).after(attempts, elapsed).answered(requestId, received);
  }

  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  /**
   * Returns the kind of the failure.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns the error that the API reported.
   *
   * @return the error, or null if the kind of the failure is not {@link Kind#ERROR}
   */
  public @Nullable ErrorReport error() {
    return error;
  }

  /**
   * Returns the path of the value that does not fit the type of the items.
   *
   * @return the path of the value, or null if the kind of the failure is not {@link Kind#DECODING}
   */
  public @Nullable String path() {
    return path;
  }

  /**
   * Returns the number of the page that failed in an iteration.
   *
   * @return the number of the page, from 1; empty if the call is not part of an iteration
   */
  public OptionalLong page() {
    return page > 0 ? OptionalLong.of(page) : OptionalLong.empty();
  }

  /**
   * Returns the position of the page that failed in an iteration.
   *
   * @return the position of the page, or null if the call is not part of an iteration
   */
  public @Nullable String position() {
    return position;
  }

  /**
   * Returns the number of attempts of the call.
   *
   * @return the number of attempts, or 0 if no request was sent
   */
  public int attempts() {
    return attempts;
  }

  /**
   * Returns the time from the beginning of the call to the failure.
   *
   * @return the time since the beginning of the call, or zero if no request was sent
   */
  public Duration elapsed() {
    return elapsed;
  }

  /**
   * Returns the id of the last request, which the API writes in its answer.
   *
   * @return the request id, which has at most 200 characters; empty if the answer has no request id
   */
  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /**
   * Returns whether the API may have received a request of the call.
   *
   * @return false if the API cannot have received a byte of a request
   */
  public boolean mayHaveBeenReceived() {
    return received;
  }

  /**
   * An error that an API reported.
   *
   * @param api the name of the API
   * @param status the more severe status: the HTTP status, or the status in the body
   * @param httpStatus the HTTP status
   * @param code the error code of the API, or null if the answer has no error code
   * @param message the error message of the API, or null if the answer has no error message
   * @param retryAfter the time that the client should wait, or null if the API names no time
   */
  public record ErrorReport(
      String api,
      int status,
      int httpStatus,
      @Nullable String code,
      @Nullable String message,
      @Nullable Duration retryAfter) {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.:-]{1,60}");

    /**
     * Returns whether the API reported that it received too many requests.
     *
     * @return true if the status is 429
     */
    public boolean isRateLimit() {
      return status == TOO_MANY_REQUESTS;
    }

    private ErrorReport without(TokenRedaction token) {
      return new ErrorReport(
          api,
          status,
          httpStatus,
          code == null ? null : token.apply(code),
          message == null ? null : token.apply(message),
          retryAfter);
    }

    /**
     * Returns the exception message. The exception message does not contain the error message of
     * the API, because the error message can repeat values of the query. The exception message
     * contains the error code of the API only if the error code is a single word.
     */
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(api).append(" answered ").append(status);
      if (code != null && WORD.matcher(code).matches()) {
        text.append(' ').append(code);
      }
      if (retryAfter != null) {
        text.append(" (retry after ").append(seconds(retryAfter)).append(" s)");
      }
      return text.toString();
    }
  }
}
