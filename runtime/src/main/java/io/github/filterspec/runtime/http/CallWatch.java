package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.throttle.CallTimer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

/**
 * A watch over the attempts that run in the threads of their callers. The watch looks at all
 * attempts every 20 ms. A timer for each attempt would wake up a thread for each attempt, which
 * costs more than the attempt itself.
 */
final class CallWatch {
  private static final Duration TICK = Duration.ofMillis(20);

  /** The number of ticks without an attempt after which the watch rests. */
  private static final int IDLE_TICKS = 50;

  private final CallTimer timer;
  private final Set<Watched> attempts = ConcurrentHashMap.newKeySet();
  private Future<?> ticking = CompletableFuture.completedFuture(null);
  private volatile boolean ticks;
  private int idle;

  CallWatch(CallTimer timer) {
    this.timer = timer;
  }

  /** An attempt that runs in the thread of its caller. */
  interface Watched {
    /** Ends the attempt if its time is over, or if its thread was interrupted. */
    void look(long nanoTime);
  }

  /** Begins to watch an attempt. */
  void begin(Watched attempt) {
    attempts.add(attempt);
    if (!ticks) {
      start();
    }
  }

  /** Ends the watch over an attempt. */
  void end(Watched attempt) {
    attempts.remove(attempt);
  }

  private synchronized void start() {
    if (!ticks) {
      ticks = true;
      ticking = timer.every(TICK, this::look);
    }
  }

  private void look() {
    long now = System.nanoTime();
    for (Watched attempt : attempts) {
      look(attempt, now);
    }
    idle = attempts.isEmpty() ? idle + 1 : 0;
    if (idle > IDLE_TICKS || (idle > 0 && timer.isClosed())) {
      rest();
    }
  }

  /** Looks at an attempt. If the attempt cannot be ended, the next tick tries again. */
  private static void look(Watched attempt, long now) {
    try {
      attempt.look(now);
    } catch (Throwable e) {
      // the watch over the other attempts must continue
    }
  }

  /** Ends the ticks, unless an attempt has just begun. */
  private synchronized void rest() {
    idle = 0;
    ticks = false; // before the next line, so that an attempt that begins now starts the ticks
    if (attempts.isEmpty()) {
      ticking.cancel(false);
    } else {
      ticks = true;
    }
  }
}
