package io.github.filterspec.runtime.monitor;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An event of a call. Events never contain a token, the value of a filter, or the value of a header
 * other than the request id. Later versions can add events and components, so only read these
 * values.
 */
public interface CallEvent {
  /**
   * Returns the call.
   *
   * @return the call to which the event belongs
   */
  CallInfo call();

  /** The reason of a wait. */
  enum WaitReason {
    /** The rate limit of the API has no free place. */
    RATE_LIMIT,
    /** The API says how long to wait, in its header {@code Retry-After}. */
    RETRY_AFTER,
    /** The last attempt failed, and the API does not say how long to wait. */
    BACK_OFF
  }

  /**
   * An attempt begins: the rate limit allows it, and it is given to the HTTP client.
   *
   * @param call the call
   * @param attempt the number of the attempt, from 1
   */
  record AttemptBegins(CallInfo call, int attempt) implements CallEvent {}

  /**
   * An attempt has an answer. The answer is whole, or it is a failure.
   *
   * @param call the call
   * @param attempt the number of the attempt, from 1
   * @param status the HTTP status
   * @param elapsed the time since the attempt began
   * @param requestId the id of the request that the API names, at most 200 characters
   */
  record Answered(
      CallInfo call, int attempt, int status, Duration elapsed, Optional<String> requestId)
      implements CallEvent {}

  /**
   * A call waits before its next attempt.
   *
   * @param call the call
   * @param attempt the number of the attempt that waits, from 1
   * @param time the expected time. For {@link WaitReason#RATE_LIMIT} it is the shortest possible
   *     time, and a call has at most one such event for each attempt
   * @param reason the reason
   */
  record Waits(CallInfo call, int attempt, Duration time, WaitReason reason) implements CallEvent {}

  /**
   * An attempt failed, and another one follows.
   *
   * @param call the call
   * @param attempt the number of the attempt that failed, from 1
   * @param outcome the failure of the attempt
   * @param status the HTTP status; empty if there was no answer
   * @param pause the time before the next attempt
   * @param reason the reason of the wait
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
   * A page was read whole.
   *
   * @param call the call, with the number of the page in an iteration
   * @param items the number of items
   */
  record PageDelivered(CallInfo call, int items) implements CallEvent {}

  /**
   * A call ended.
   *
   * @param call the call
   * @param outcome success, or the kind of the failure
   * @param status the HTTP status of the last attempt; empty if it has no answer
   * @param attempts the number of attempts; 0 if no request was tried
   * @param elapsed the time since the call began, with all attempts and waits
   * @param requestId the id of the last request that the API names, at most 200 characters
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
