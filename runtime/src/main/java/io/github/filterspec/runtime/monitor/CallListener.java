package io.github.filterspec.runtime.monitor;

/**
 * A listener to the calls of a client, for metrics and logs.
 *
 * <p>Each method is called on the thread on which the event happens. This is the thread of the
 * caller, a thread of the HTTP client, the timer of the client, or a thread of the rate limiter. A
 * listener must be thread-safe, and its methods must return quickly. The events of one call are in
 * order. Only if a call is cancelled, the end of the call can come before the last events of its
 * attempt. If a listener throws an exception, the call continues. The client writes the first
 * exception as a warning to the {@code System.Logger} io.github.filterspec.runtime.
 */
public interface CallListener {
  /**
   * Receives the beginning of an attempt.
   *
   * @param event the event
   */
  default void attemptBegins(CallEvent.AttemptBegins event) {}

  /**
   * Receives the status of an answer.
   *
   * @param event the event
   */
  default void answered(CallEvent.Answered event) {}

  /**
   * Receives the beginning of a wait.
   *
   * @param event the event
   */
  default void waits(CallEvent.Waits event) {}

  /**
   * Receives a failed attempt that is followed by another attempt.
   *
   * @param event the event
   */
  default void retries(CallEvent.Retries event) {}

  /**
   * Receives a page that was read.
   *
   * @param event the event
   */
  default void pageDelivered(CallEvent.PageDelivered event) {}

  /**
   * Receives the end of a call. Each call has exactly one end.
   *
   * @param event the event
   */
  default void ended(CallEvent.Ended event) {}
}
