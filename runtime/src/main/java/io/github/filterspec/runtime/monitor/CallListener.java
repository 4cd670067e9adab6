package io.github.filterspec.runtime.monitor;

/**
 * A listener to the calls of a client, for metrics and logs.
 *
 * <p>A method is called on the thread where the event happens: the thread of the caller, a thread
 * of the HTTP client, the timer of the client, or a thread of the rate limiter. So a listener is
 * thread-safe and returns quickly. The events of one call come in order, but the end of a call that
 * is cancelled can come before the last events of its attempt. If a listener throws an exception,
 * the call continues, and the client logs the first such exception as a warning of the {@link
 * System.Logger} {@code io.github.filterspec.runtime}.
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
   * Receives a failed attempt that is followed by another one.
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
   * Receives the end of a call. Each call that began has one end.
   *
   * @param event the event
   */
  default void ended(CallEvent.Ended event) {}
}
