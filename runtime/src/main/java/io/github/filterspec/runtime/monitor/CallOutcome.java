package io.github.filterspec.runtime.monitor;

/** The end of a call or of an attempt. Later versions can add constants. */
public enum CallOutcome {
  /** The whole answer was read. */
  SUCCESS,
  /** The client cannot send the request. */
  CONFIGURATION,
  /** The connection failed, or the rate limiter could not be asked. */
  TRANSPORT,
  /** The API did not answer in time, or the rate limit leaves no time. */
  TIMEOUT,
  /** The call was cancelled, or its thread was interrupted. */
  CANCELLED,
  /** The API answered with an error. */
  ERROR,
  /** The answer does not have the structure that the spec describes. */
  PROTOCOL,
  /** The data of the answer does not fit the type of the items. */
  DECODING,
  /** The user's own code failed, for example a deserializer. */
  OTHER
}
