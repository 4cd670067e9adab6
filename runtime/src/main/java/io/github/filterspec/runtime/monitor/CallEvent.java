package io.github.filterspec.runtime.monitor;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An event of a call. An event never contains a token or the value of a filter. The request id is
 * the only header whose value an event contains. Do not create events in your own code, because
 * later versions of this library can add events, and can add components to the records of events.
 */
public interface CallEvent {
  /**
   * Returns the call.
   *
   * @return the call to which the event belongs
   */
  CallInfo call();

  /** The reason why a call waits. */
  enum WaitReason {
    /** The rate limit of the API does not allow another request now. */
    RATE_LIMIT,
    /** The header {@code Retry-After} of the answer says how long to wait. */
    RETRY_AFTER,
    /** The previous attempt failed, and the API did not say how long the client must wait. */
    BACK_OFF
  }

  /**
   * An attempt begins, after the rate limit has allowed its request. When an attempt begins, its
   * request is passed to the HTTP client.
   *
   * @param call the call
   * @param attempt the number of the attempt, from 1
   */
  record AttemptBegins(CallInfo call, int attempt) implements CallEvent {}

  /**
   * The API has answered the request of an attempt. When the event happens, the client has received
   * the whole answer, or was not able to read the answer.
   *
   * @param call the call
   * @param attempt the number of the attempt, from 1
   * @param status the HTTP status
   * @param elapsed the time since the attempt began
   * @param requestId the request id in the answer, at most 200 characters
   */
  record Answered(
      CallInfo call, int attempt, int status, Duration elapsed, Optional<String> requestId)
      implements CallEvent {}

  /**
   * A call waits before its next attempt.
   *
   * @param call the call
   * @param attempt the number of the attempt that waits, from 1
   * @param time the expected duration of the wait. If the reason is {@link WaitReason#RATE_LIMIT},
   *     the wait can take longer than the expected duration. For each attempt, a call has at most
   *     one event with the reason {@code RATE_LIMIT}
   * @param reason the reason
   */
  record Waits(CallInfo call, int attempt, Duration time, WaitReason reason) implements CallEvent {}

  /**
   * An attempt failed, and another attempt follows.
   *
   * @param call the call
   * @param attempt the number of the attempt that failed, from 1
   * @param outcome the kind of the attempt's failure
   * @param status the HTTP status; empty if there was no answer
   * @param pause the duration of the wait before the next attempt
   * @param reason the reason why the call waits
   */
  record Retries(
      CallInfo call,
      int attempt,
      CallOutcome outcome,
      OptionalInt status,
      Duration pause,
      WaitReason reason)
      implements CallEvent {}

  /**
   * A page was read completely.
   *
   * @param call the call; in an iteration, {@link CallInfo#page()} returns the number of the page
   * @param items the number of items
   */
  record PageDelivered(CallInfo call, int items) implements CallEvent {}

  /**
   * A call ended.
   *
   * @param call the call
   * @param outcome the outcome: success, or the kind of the failure
   * @param status the HTTP status of the last attempt; empty if the last attempt has no answer
   * @param attempts the number of attempts; 0 if the client did not try to send a request
   * @param elapsed the time since the call began, including all attempts and waits
   * @param requestId the request id in the last answer, at most 200 characters
   */
  record Ended(
      CallInfo call,
      CallOutcome outcome,
      OptionalInt status,
      int attempts,
      Duration elapsed,
      Optional<String> requestId)
      implements CallEvent {}
}
