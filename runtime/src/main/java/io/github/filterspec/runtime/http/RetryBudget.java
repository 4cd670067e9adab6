package io.github.filterspec.runtime.http;

/**
 * The number of further attempts that a client may make while an API fails. Each further attempt
 * takes a part of the budget, and each call that succeeds returns a part. So an API that is down is
 * not flooded with repeated requests. First attempts are always allowed.
 */
final class RetryBudget {
  private static final int CAPACITY = 500;
  private static final int COST = 5;

  private int left = CAPACITY;

  /** Takes the cost of a further attempt. Returns false if the budget is spent. */
  synchronized boolean take() {
    if (left < COST) {
      return false;
    }
    left -= COST;
    return true;
  }

  /**
   * Gives back the cost of the further attempts of a successful call, or a small amount if the
   * first attempt succeeded.
   */
  synchronized void succeeded(int attempts) {
    int returned = attempts > 1 ? (attempts - 1) * COST : 1;
    left = Math.min(CAPACITY, left + returned);
  }

  /** Returns what is left of the budget. */
  synchronized int left() {
    return left;
  }
}
