package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.monitor.CallListener;
import io.github.filterspec.runtime.monitor.LoggingListener;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The events of all calls of a client. If a listener throws an exception, the call continues. */
final class CallEvents {
  private final List<CallListener> listeners;
  private final AtomicLong calls = new AtomicLong();
  private final AtomicBoolean reported = new AtomicBoolean();

  CallEvents(List<CallListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  /** Returns whether the client has at least one listener. */
  boolean isHeard() {
    return !listeners.isEmpty();
  }

  /** Returns the number that identifies a new call. */
  long nextCall() {
    return calls.incrementAndGet();
  }

  /** Sends an event to all listeners. */
  void send(Consumer<CallListener> event) {
    for (CallListener listener : listeners) {
      try {
        event.accept(listener);
      } catch (Throwable e) { // the listener is the user's code, and the call must continue
        report(listener, e);
      }
    }
  }

  private void report(CallListener listener, Throwable failure) {
    if (reported.compareAndSet(false, true)) {
      System.getLogger(LoggingListener.LOGGER)
          .log(
              Level.WARNING,
              "The listener %s failed. The calls continue, and further failures of listeners are not logged."
                  .formatted(listener.getClass().getName()),
              failure);
    }
  }
}
