package io.github.filterspec.runtime.http;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A step that runs again as long as it is requested. If it is requested while it runs, also by
 * another thread, the running call repeats it. So the stack does not grow, and only one thread runs
 * the step at a time.
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
