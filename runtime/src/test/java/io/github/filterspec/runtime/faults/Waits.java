package io.github.filterspec.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.monitor.CallEvent;
import io.github.filterspec.runtime.monitor.CallListener;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A listener that knows the waits of calls when they begin. */
final class Waits implements CallListener {
  private final BlockingQueue<CallEvent.Waits> begun = new LinkedBlockingQueue<>();

  @Override
  public void waits(CallEvent.Waits event) {
    begun.add(event);
  }

  CallEvent.Waits next() throws InterruptedException {
    CallEvent.Waits wait = begun.poll(10, TimeUnit.SECONDS);
    assertThat(wait).as("a wait").isNotNull();
    return wait;
  }
}
