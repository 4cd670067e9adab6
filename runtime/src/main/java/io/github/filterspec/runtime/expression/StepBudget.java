package io.github.filterspec.runtime.expression;

import java.util.concurrent.CancellationException;

/**
 * A limit for the steps of one operation on expressions. The number of steps is limited, because an
 * expression can come from an untrusted source. The allowed steps take less than a second in total.
 * An operation on the same expressions always takes the same number of steps.
 */
final class StepBudget {
  private static final long MAX_STEPS = 50_000_000;
  private static final int STEPS_BETWEEN_LOOKS = 1 << 16;

  private final String type;
  private long steps;
  private long nextLook = STEPS_BETWEEN_LOOKS;

  /**
   * Creates a budget. Error messages contain the argument {@code type}, the simple name of the
   * generated expression class.
   */
  StepBudget(String type) {
    this.type = type;
  }

  /**
   * Takes the given number of steps from the budget.
   *
   * @throws IllegalArgumentException if the operation takes too many steps
   * @throws CancellationException if the current thread is interrupted; the thread stays
   *     interrupted
   */
  void spend(long more) {
    steps += more;
    if (steps < nextLook) {
      return;
    }
    nextLook = steps + STEPS_BETWEEN_LOOKS;
    if (steps > MAX_STEPS) {
      throw new IllegalArgumentException(
          "%s: the normal form of the expression takes too long to compute. Combine fewer groups, or send several smaller expressions."
              .formatted(type));
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException(
          type + ": the thread was interrupted while the expression was combined");
    }
  }
}
