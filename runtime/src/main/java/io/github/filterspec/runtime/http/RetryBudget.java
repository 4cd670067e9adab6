package io.github.filterspec.runtime.http;

/**
 * A budget that limits the further attempts of a client while an API fails. Each further attempt
 * takes a part of the budget. Each call that succeeds gives a part back to the budget. Because of
 * the budget, an API that is down does not receive many repeated requests. The first attempt of a
 * call is always allowed.
 */
final class RetryBudget {
  private static final int CAPACITY = 500;
  private static final int COST = 5;

  private int left = CAPACITY;

  /**
   * Takes the cost of a further attempt from the budget. Returns false if the rest of the budget is
   * smaller than this cost.
   */
  synchronized boolean take() {
    if (left < COST) {
      return false;
    }
    left -= COST;
    return true;
  }

  /**
   * After a call succeeded, gives the cost of its further attempts back to the budget. If the call
   * had no further attempt, adds a small amount to the budget.
   */
  synchronized void succeeded(int attempts) {
    int returned = attempts > 1 ? (attempts - 1) * COST : 1;
    left = Math.min(CAPACITY, left + returned);
  }

  /** Returns the amount that is left in the budget. */
  synchronized int left() {
    return left;
  }
}
