package io.github.filterspec.runtime.throttle;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A loop that runs a step at least once after each call of {@code run}. If {@code run} is called
 * while a thread runs the step, the loop in the running thread repeats the step. The loop never
 * runs the step in two threads at the same time, and a step that calls {@code run} does not make
 * the stack grow.
 */
final class DrainLoop {
  private final Runnable step;
  private final AtomicInteger requests = new AtomicInteger();

  DrainLoop(Runnable step) {
    this.step = step;
  }

  void run() {
    if (requests.getAndIncrement() > 0) {
      return;
    }
    int done = 1;
    try {
      while (done != 0) {
        step.run();
        done = requests.addAndGet(-done);
      }
    } finally {
      if (done != 0) {
        requests.set(0); // an error of the user's code must not stop all later steps
      }
    }
  }
}
