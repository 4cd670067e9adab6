package io.github.filterspec.runtime.monitor;

import java.util.List;

/**
 * The state of a client at one moment, for metrics. Later versions can add components, so only read
 * these values.
 *
 * @param runningCalls the number of calls with an attempt that runs
 * @param waitingCalls the number of calls that wait: for the rate limit, before another attempt, or
 *     because too many attempts run
 * @param retryBudget what is left of the budget for further attempts, from 0 to 500. A further
 *     attempt costs 5, so the client repeats no request while the budget is below 5. Successful
 *     calls fill the budget
 * @param limits the rate limits that the client has used so far; empty if the API has none
 */
public record ClientHealth(
    int runningCalls, int waitingCalls, int retryBudget, List<LimitHealth> limits) {
  /**
   * Creates the state.
   *
   * @param runningCalls the number of calls with an attempt that runs
   * @param waitingCalls the number of calls that wait
   * @param retryBudget what is left of the budget for further attempts
   * @param limits the rate limits; the list is copied
   */
  public ClientHealth {
    limits = List.copyOf(limits);
  }
}
