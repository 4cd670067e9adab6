package io.github.filterspec.runtime.throttle;

import io.github.filterspec.runtime.http.Attempt;
import io.github.filterspec.runtime.monitor.LimitHealth;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/**
 * An exact sliding window. The window has one place for each request that the API allows in a
 * period. Attempts begin in the order in which they arrive.
 *
 * <p>The API counts a request at an unknown moment after the request is sent and before the answer
 * arrives. An attempt keeps its place in the window for one more period after the attempt has
 * ended, so that the API never counts too many requests in a period, even if a request takes a long
 * time to arrive.
 */
final class RequestWindow implements AttemptLimit {
  private final int requests;
  private final long period;
  private final LongSupplier clock;
  private final BiConsumer<Duration, Runnable> timer;

  private final Deque<Place> waiting = new ArrayDeque<>();
  private final Deque<Long> ends = new ArrayDeque<>();
  private int running;
  private long pausedUntil;
  private boolean wakes;

  /**
   * Creates a window.
   *
   * @param requests the largest number of requests in a period
   * @param period the length of the period
   * @param clock a clock that returns the time in nanoseconds
   * @param timer a timer that runs a task after some time
   */
  RequestWindow(
      int requests, Duration period, LongSupplier clock, BiConsumer<Duration, Runnable> timer) {
    this.requests = requests;
    this.period = period.toNanos();
    this.clock = clock;
    this.timer = timer;
    this.pausedUntil = clock.getAsLong();
  }

  /** The state of one attempt: the attempt waits for its turn, runs, or has ended. */
  private final class Place implements Turn {
    private final Attempt attempt;
    private boolean taken;

    private Place(Attempt attempt) {
      this.attempt = attempt;
    }

    private void begin() {
      attempt.begin(this);
    }

    @Override
    public boolean leave() {
      synchronized (RequestWindow.this) {
        return waiting.remove(this);
      }
    }

    /** Ends the attempt. The place of the attempt in the window becomes free one period later. */
    @Override
    public void end() {
      free(true);
    }

    @Override
    public void giveBack() {
      free(false);
    }

    private void free(boolean sent) {
      List<Place> next;
      synchronized (RequestWindow.this) {
        if (!taken) {
          return;
        }
        taken = false;
        running--;
        if (sent) {
          ends.addLast(clock.getAsLong());
        }
        next = next();
      }
      next.forEach(Place::begin);
    }
  }

  @Override
  public Turn enter(Attempt attempt) {
    Place place = new Place(attempt);
    List<Place> next;
    boolean waits;
    Duration shortest = Duration.ZERO;
    synchronized (this) {
      waiting.addLast(place);
      next = next();
      waits = !waiting.isEmpty() && waiting.getLast() == place;
      if (waits) {
        shortest = Duration.ofNanos(waitOf(waiting.size() - 1));
      }
    }
    next.forEach(Place::begin);
    if (waits) {
      attempt.mustWait(place, shortest);
    }
    return place;
  }

  @Override
  public void pause(Duration time) {
    Duration capped = time.compareTo(LONGEST_PAUSE) < 0 ? time : LONGEST_PAUSE;
    List<Place> paused;
    synchronized (this) {
      long until = clock.getAsLong() + capped.toNanos();
      if (until - pausedUntil <= 0) {
        return;
      }
      pausedUntil = until;
      paused = List.copyOf(waiting);
    }
    paused.forEach(place -> place.attempt.mustWait(place, capped));
  }

  @Override
  public synchronized LimitHealth health(Optional<String> endpoint) {
    long now = clock.getAsLong();
    forgetOld(now);
    long pause = Math.max(0, pausedUntil - now);
    int free = pause > 0 ? 0 : requests - running - ends.size();
    return new LimitHealth(
        endpoint,
        requests,
        Duration.ofNanos(period),
        OptionalInt.of(free),
        waiting.size(),
        Duration.ofNanos(pause));
  }

  /**
   * Takes a place in the window for each attempt that can begin now, and returns these attempts.
   * The caller must release the lock before the caller begins the returned attempts.
   */
  private List<Place> next() {
    long now = clock.getAsLong();
    forgetOld(now);
    List<Place> next = new ArrayList<>();
    while (!waiting.isEmpty() && now - pausedUntil >= 0 && running + ends.size() < requests) {
      Place place = waiting.removeFirst();
      place.taken = true;
      running++;
      next.add(place);
    }
    wakeLater(now);
    return next;
  }

  /** Removes the ended attempts whose places in the window have become free. */
  private void forgetOld(long now) {
    while (!ends.isEmpty() && now - ends.getFirst() >= period) {
      ends.removeFirst();
    }
  }

  private void wakeLater(long now) {
    boolean paused = now - pausedUntil < 0;
    if (waiting.isEmpty() || wakes || (!paused && ends.isEmpty())) {
      return; // the end of an attempt wakes the next attempt
    }
    wakes = true;
    timer.accept(Duration.ofNanos(Math.max(1, waitOf(0))), this::wake);
  }

  private void wake() {
    List<Place> next;
    synchronized (this) {
      wakes = false;
      next = next();
    }
    next.forEach(Place::begin);
  }

  /**
   * Returns the shortest waiting time of an attempt if the given number of attempts come before
   * this attempt in the queue.
   */
  private long waitOf(int before) {
    long now = clock.getAsLong();
    long pause = Math.max(0, pausedUntil - now);
    int index = before - (requests - running - ends.size());
    if (index < 0) {
      return pause;
    }
    int inRound = index % requests;
    long first =
        inRound < ends.size()
            ? ends.stream().skip(inRound).findFirst().orElse(now) + period - now
            : period;
    return Math.max(pause, first + index / requests * period);
  }
}
