package io.github.filterspec.runtime.throttle;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The places for the attempts of a client that run at the same time. If all places are taken,
 * attempts wait. The attempts get their places in the order in which they arrived.
 */
public final class AttemptPlaces {
  private final int most;
  private final AtomicInteger taken = new AtomicInteger();
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private final DrainLoop next = new DrainLoop(this::beginNext);

  /** Creates the given number of places. */
  public AttemptPlaces(int most) {
    this.most = most;
  }

  /** Takes a place if a place is free and no attempt waits. Returns whether a place was taken. */
  public boolean tryTake() {
    return waiting.isEmpty() && takeOne();
  }

  /**
   * Takes a place as soon as a place is free.
   *
   * @param begin the code that runs when the place is taken; the code must not block
   */
  public void take(Runnable begin) {
    if (tryTake()) {
      begin.run();
    } else {
      waiting.add(begin);
      next.run(); // a place may have become free
    }
  }

  /** Gives a place to the next attempt that waits. */
  public void giveBack() {
    taken.decrementAndGet();
    if (!waiting.isEmpty()) {
      next.run();
    }
  }

  /** Returns the number of attempts that wait for a place. */
  public int waiting() {
    return waiting.size();
  }

  private void beginNext() {
    while (!waiting.isEmpty() && takeOne()) {
      waiting.remove().run();
    }
  }

  private boolean takeOne() {
    int now = taken.get();
    while (now < most) {
      if (taken.compareAndSet(now, now + 1)) {
        return true;
      }
      now = taken.get();
    }
    return false;
  }
}
