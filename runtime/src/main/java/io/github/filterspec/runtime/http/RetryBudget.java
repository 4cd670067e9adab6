package io.github.filterspec.runtime.http;

/**
 * A budget that limits the retries of a client while an API fails. A retry is any attempt after the
 * first attempt of a call. Each retry takes an amount from the budget. Each call that succeeds
 * gives an amount back to the budget. Because of the budget, an API that is down does not receive
 * many repeated requests. The first attempt of a call is always allowed.
 */
final class RetryBudget {
  private static final int CAPACITY = 500;
  private static final int COST = 5;

  private int left = CAPACITY;

  /**
   * Takes the cost of one retry from the budget. Returns false if the budget is smaller than the
   * cost of one retry.
   */
  synchronized boolean take() {
    if (left < COST) {
      return false;
    }
    left -= COST;
    return true;
  }

  /**
   * Adds the cost of the retries to the budget again, because the call was successful. If the
   * successful call had no retry, adds a small amount to the budget.
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
