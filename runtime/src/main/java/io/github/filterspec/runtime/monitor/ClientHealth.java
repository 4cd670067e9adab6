package io.github.filterspec.runtime.monitor;

import java.util.List;

/**
 * The state of a client at one moment, for metrics. Later versions of this library can add
 * components, so do not create objects of this record in your own code.
 *
 * @param runningCalls the number of calls that have a running attempt
 * @param waitingCalls the number of calls that wait for the rate limit, for the time of their next
 *     attempt, or for the end of an attempt of another call
 * @param retryBudget the retry budget that is left, from 0 to 500. Each attempt after the first
 *     attempt of a call takes 5 from the retry budget. While the retry budget is less than 5, the
 *     client does not repeat requests. Each successful call increases the retry budget
 * @param limits the rate limits that the client has used; empty if the API has no rate limit
 */
public record ClientHealth(
    int runningCalls, int waitingCalls, int retryBudget, List<LimitHealth> limits) {
  /**
   * Creates the state.
   *
   * @param runningCalls the number of calls that have a running attempt
   * @param waitingCalls the number of calls that wait
   * @param retryBudget the retry budget that is left
   * @param limits the list of rate limits, which is copied
   */
  public ClientHealth {
    limits = List.copyOf(limits);
  }
}
