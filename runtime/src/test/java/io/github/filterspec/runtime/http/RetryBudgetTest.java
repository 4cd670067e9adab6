package io.github.filterspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The budget for further attempts of all calls of a client. */
class RetryBudgetTest {
  private static final int ATTEMPTS = 3;

  private final RetryBudget budget = new RetryBudget();

  @Test
  void anHourOfFailuresHasAHundredFurtherAttempts() {
    int calls = 60 * 60;
    int sent = 0;
    for (int call = 0; call < calls; call++) {
      sent++;
      for (int further = 1; further < ATTEMPTS && budget.take(); further++) {
        sent++;
      }
    }

    assertThat(sent - calls).isEqualTo(100);
    assertThat(budget.left()).isZero();
  }

  @Test
  void successAfterFurtherAttemptsGivesTheirCostBack() {
    budget.take();
    budget.take();

    budget.succeeded(3);

    assertThat(budget.left()).isEqualTo(500);
  }

  @Test
  void successesFillTheBudgetAgain() {
    while (budget.take()) {
      // spend the budget
    }
    for (int call = 0; call < 5; call++) {
      budget.succeeded(1);
    }

    assertThat(budget.take()).isTrue();
    assertThat(budget.take()).isFalse();
  }
}
