package io.github.filterspec.runtime.http;

/**
 * The budget of further attempts that a client may make while an API fails. Each further attempt
 * takes a part of the budget. Each call that succeeds returns a part to the budget. With the
 * budget, an API that is down does not receive many repeated requests. First attempts are always
 * allowed.
 */
final class RetryBudget {
  private static final int CAPACITY = 500;
  private static final int COST = 5;

  private int left = CAPACITY;

  /**
   * Takes the cost of a further attempt from the budget. Returns false if the budget is too small.
   */
  synchronized boolean take() {
    if (left < COST) {
      return false;
    }
    left -= COST;
    return true;
  }

  /**
   * Returns the cost of the further attempts of a successful call to the budget. If the first
   * attempt succeeded, returns a small amount.
   */
  synchronized void succeeded(int attempts) {
    int returned = attempts > 1 ? (attempts - 1) * COST : 1;
    left = Math.min(CAPACITY, left + returned);
  }

  /** Returns the rest of the budget. */
  synchronized int left() {
    return left;
  }
}
