package io.github.filterspec.runtime.client;

import io.github.filterspec.runtime.monitor.CallEvent;
import io.github.filterspec.runtime.monitor.CallListener;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A listener that lets the test continue when a call begins to wait. */
final class WaitOfCall implements CallListener {
  private final CountDownLatch begun = new CountDownLatch(1);

  @Override
  public void waits(CallEvent.Waits event) {
    begun.countDown();
  }

  void await() {
    try {
      if (!begun.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("no call waits");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
