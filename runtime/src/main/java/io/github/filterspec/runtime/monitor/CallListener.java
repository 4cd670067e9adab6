package io.github.filterspec.runtime.monitor;

/**
 * A listener to the calls of a client, for metrics and logs.
 *
 * <p>The methods of a listener are called on the thread on which the event happens. An event can
 * happen on the thread of the caller, a thread of OkHttp, the timer thread of the {@code
 * ApiClient}, or a thread of the rate limiter. A listener must be thread-safe, and its methods must
 * return quickly. A listener receives the events of one call in the order in which the events
 * happen. If a call is cancelled, the event for the end of the call can come before the last events
 * of its attempt. If a listener throws an exception, the call continues. The client writes the
 * first exception of a listener as a warning to the {@code System.Logger} with the name {@code
 * io.github.filterspec.runtime}.
 */
public interface CallListener {
  /**
   * The client calls this method when an attempt begins.
   *
   * @param event the event
   */
  default void attemptBegins(CallEvent.AttemptBegins event) {}

  /**
   * The client calls this method when the API has answered an attempt.
   *
   * @param event the event
   */
  default void answered(CallEvent.Answered event) {}

  /**
   * The client calls this method when a call begins to wait for its next attempt.
   *
   * @param event the event
   */
  default void waits(CallEvent.Waits event) {}

  /**
   * The client calls this method when an attempt failed and another attempt follows.
   *
   * @param event the event
   */
  default void retries(CallEvent.Retries event) {}

  /**
   * The client calls this method when a page was read completely.
   *
   * @param event the event
   */
  default void pageDelivered(CallEvent.PageDelivered event) {}

  /**
   * When a call has ended, the client calls this method exactly once.
   *
   * @param event the event
   */
  default void ended(CallEvent.Ended event) {}
}
