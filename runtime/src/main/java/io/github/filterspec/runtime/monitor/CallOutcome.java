package io.github.filterspec.runtime.monitor;

/**
 * The way in which a call or an attempt ended. Later versions of this library can add constants.
 */
public enum CallOutcome {
  /** The whole answer was read. */
  SUCCESS,
  /** The client cannot send the request. */
  CONFIGURATION,
  /** The connection failed, or the shared rate limiter did not work. */
  TRANSPORT,
  /**
   * The API did not answer in time, or the wait for the rate limit would take longer than the
   * timeout.
   */
  TIMEOUT,
  /** The call was cancelled, or the calling thread was interrupted. */
  CANCELLED,
  /** The API answered with an error. */
  ERROR,
  /** The answer does not have the structure that the spec describes. */
  PROTOCOL,
  /** The data in the answer does not fit the type of the items. */
  DECODING,
  /** The user's own code, for example a deserializer, threw an exception. */
  OTHER
}
