package io.github.filterspec.testing;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A failure with which the fake API answers one request.
 *
 * <p>The client sends a query again after a temporary failure, such as the status 503. A test sees
 * the failure only if all attempts of a call fail: use {@code alwaysFail}, or set {@code
 * maxAttempts(1)} on the builder of the client.
 */
public final class Fault {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FIRST_ERROR = 400;
  private static final int LAST_ERROR = 599;

  /** The kinds of failures. */
  enum Kind {
    STATUS,
    REFUSED,
    CUT_OFF,
    NO_ANSWER,
    NOT_JSON,
    BROKEN_JSON,
    EMPTY_BODY,
    TIMEOUT,
    REPEATED_CURSOR,
    CHANGED_TOTAL
  }

  private final Kind kind;
  private final int status;
  private final String code;
  private final String message;
  private final @Nullable Duration retryAfter;

  private Fault(Kind kind, int status, String code, String message, @Nullable Duration retryAfter) {
    this.kind = kind;
    this.status = status;
    this.code = code;
    this.message = message;
    this.retryAfter = retryAfter;
  }

  /**
   * Returns an answer with an HTTP status, in the error shape of the API.
   *
   * @param status the HTTP status, from 400 to 599
   * @return the failure
   * @throws IllegalArgumentException if the status is not from 400 to 599
   */
  public static Fault status(int status) {
    return status(status, "FAKE_" + status, "The test asked for the status " + status);
  }

  /**
   * Returns an answer with an HTTP status, in the error shape of the API.
   *
   * @param status the HTTP status, from 400 to 599
   * @param code the error code; left out if the errors of the API have no code
   * @param message the error message; left out if the errors of the API have no message
   * @return the failure
   * @throws IllegalArgumentException if the status is not from 400 to 599
   */
  public static Fault status(int status, String code, String message) {
    if (status < FIRST_ERROR || status > LAST_ERROR) {
      throw new IllegalArgumentException(
          "The status %d is not an error. Pass a status from 400 to 599.".formatted(status));
    }
    return new Fault(Kind.STATUS, status, text(code), text(message), null);
  }

  /**
   * Returns an answer that refuses a request because there were too many requests. The status is
   * 429.
   *
   * @param retryAfter the time that the client must wait, which is sent in the header {@code
   *     Retry-After}, rounded up to whole seconds
   * @return the failure
   */
  public static Fault limited(Duration retryAfter) {
    return status(TOO_MANY_REQUESTS, retryAfter);
  }

  /**
   * Returns an answer with an HTTP status and a time to wait.
   *
   * @param status the HTTP status, from 400 to 599
   * @param retryAfter the time that the client must wait, which is sent in the header {@code
   *     Retry-After}, rounded up to whole seconds
   * @return the failure
   * @throws IllegalArgumentException if the status is not from 400 to 599, or if the time is
   *     negative
   */
  public static Fault status(int status, Duration retryAfter) {
    if (retryAfter.isNegative()) {
      throw new IllegalArgumentException("The time of Retry-After is negative. Pass zero or more.");
    }
    Fault fault = status(status);
    return new Fault(fault.kind, fault.status, fault.code, fault.message, retryAfter);
  }

  /**
   * Returns an answer that has the status 200, but says in its envelope that the request failed.
   *
   * @param code the error code; left out if the errors of the API have no code
   * @param message the error message; left out if the errors of the API have no message
   * @return the failure; the fake API refuses the failure if a success of the API looks the same
   */
  public static Fault refused(String code, String message) {
    return new Fault(Kind.REFUSED, 200, text(code), text(message), null);
  }

  /**
   * Returns an answer that ends in the middle of its body, because the connection is closed.
   *
   * @return the failure
   */
  public static Fault cutOff() {
    return of(Kind.CUT_OFF);
  }

  /**
   * Returns a connection that is closed before an answer is sent.
   *
   * @return the failure
   */
  public static Fault noAnswer() {
    return of(Kind.NO_ANSWER);
  }

  /**
   * Returns an answer with the status 200 that is an HTML page.
   *
   * @return the failure
   */
  public static Fault notJson() {
    return of(Kind.NOT_JSON);
  }

  /**
   * Returns an answer with the status 200 whose JSON has no end.
   *
   * @return the failure
   */
  public static Fault brokenJson() {
    return of(Kind.BROKEN_JSON);
  }

  /**
   * Returns an answer with the status 200 and no body.
   *
   * @return the failure
   */
  public static Fault emptyBody() {
    return of(Kind.EMPTY_BODY);
  }

  /**
   * Returns a request that is not answered until the fake API is closed. Set a short {@code
   * attemptTimeout} or {@code callTimeout} on the builder of the client.
   *
   * @return the failure
   */
  public static Fault timeout() {
    return of(Kind.TIMEOUT);
  }

  /**
   * Returns a page whose cursor, or URL of the next page, leads to the same page again. Only an
   * endpoint that pages by cursors in its answers can have this failure.
   *
   * @return the failure
   */
  public static Fault repeatedCursor() {
    return of(Kind.REPEATED_CURSOR);
  }

  /**
   * Returns a page whose number of all items is too small. Only an endpoint whose spec names the
   * number with {@code @LastPage(total = …)} can have this failure.
   *
   * @return the failure
   */
  public static Fault changedTotal() {
    return of(Kind.CHANGED_TOTAL);
  }

  private static Fault of(Kind kind) {
    return new Fault(kind, 200, "", "", null);
  }

  private static String text(String text) {
    return Objects.requireNonNull(text, "The text is null. Pass \"\" to leave it out.");
  }

  Kind kind() {
    return kind;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  String message() {
    return message;
  }

  /** Returns the value of the header {@code Retry-After}, or null. */
  @Nullable String retryAfter() {
    return retryAfter == null
        ? null
        : String.valueOf(retryAfter.plusNanos(999_999_999).toSeconds());
  }

  /** Returns the kind of the failure and its status. */
  @Override
  public String toString() {
    return kind == Kind.STATUS ? "status " + status : kind.name();
  }
}
