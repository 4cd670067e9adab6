package io.github.filterspec.runtime.throttle;

import io.github.filterspec.runtime.http.Attempt;
import io.github.filterspec.runtime.limit.RateLimiter;
import io.github.filterspec.runtime.limit.SharedLimit;
import io.github.filterspec.runtime.monitor.LimitHealth;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The queue of the attempts that wait for a rate limiter. Several processes share the rate limiter.
 * Only the first attempt in the queue asks the rate limiter for a place in the rate limit. If an
 * attempt leaves the queue before it is the first attempt in the queue, the attempt takes no place
 * in the rate limit.
 *
 * <p>The rate limiter counts a request at the moment when the request gets a place in the rate
 * limit. An attempt asks the rate limiter for a place only if the HTTP client can send the request
 * at once. A request can still be sent late, for example because a connection has to be opened. If
 * a request is sent late, the API may count the request in the same period as the requests after
 * it. For each request that is sent late, the queue takes an additional place in the rate limit,
 * which no request uses.
 */
final class SharedQueue implements AttemptLimit {
  /** The shortest time that the queue waits after the rate limiter had no free place. */
  private static final Duration SHORTEST_WAIT = Duration.ofMillis(1);

  /**
   * The number of parts into which the period of the rate limit is divided. A request is late if it
   * is sent more than 1/50 of the period after the queue asked the rate limiter for a place.
   */
  private static final int PARTS_ON_TIME = 50;

  private final RateLimiter limiter;
  private final SharedLimit limit;
  private final Semaphore threads;
  private final Runnable advance;
  private final LongSupplier clock;
  private final BiConsumer<Duration, Runnable> timer;

  private final Deque<Place> waiting = new ArrayDeque<>();
  private long notBefore;
  private long pausedUntil;
  private boolean asking;
  private long askedAt;
  private int lateRequests;
  private boolean wakes;

  /**
   * Creates a queue.
   *
   * @param limiter gives the places
   * @param limit the limit
   * @param threads the permits, one for each attempt that can run at the same time
   * @param advance a task that lets all queues of the client ask their limiters again
   * @param clock a clock that returns the time in nanoseconds
   * @param timer a timer that runs a task after some time
   */
  SharedQueue(
      RateLimiter limiter,
      SharedLimit limit,
      Semaphore threads,
      Runnable advance,
      LongSupplier clock,
      BiConsumer<Duration, Runnable> timer) {
    this.limiter = limiter;
    this.limit = limit;
    this.threads = threads;
    this.advance = advance;
    this.clock = clock;
    this.timer = timer;
    this.notBefore = clock.getAsLong();
    this.pausedUntil = notBefore;
  }

  /** The state of one attempt: the attempt waits for its turn, runs, or has ended. */
  private final class Place implements Turn {
    private final Attempt attempt;
    private boolean taken;
    private long takenAt;

    private Place(Attempt attempt) {
      this.attempt = attempt;
    }

    @Override
    public void sent(long nanos) {
      synchronized (SharedQueue.this) {
        if (nanos - takenAt > limit.period().toNanos() / PARTS_ON_TIME) {
          lateRequests++;
        }
      }
    }

    @Override
    public boolean leave() {
      synchronized (SharedQueue.this) {
        return waiting.remove(this);
      }
    }

    @Override
    public void end() {
      if (wasTaken()) {
        threads.release();
        advance.run();
      }
    }

    @Override
    public void giveBack() {
      if (wasTaken() && !beginNext()) {
        threads.release();
        advance.run();
      }
    }

    private boolean wasTaken() {
      synchronized (SharedQueue.this) {
        boolean was = taken;
        taken = false;
        return was;
      }
    }
  }

  @Override
  public Turn enter(Attempt attempt) {
    Place place = new Place(attempt);
    long shortest;
    synchronized (this) {
      waiting.addLast(place);
      shortest = notBefore - clock.getAsLong();
    }
    if (shortest > 0) {
      attempt.mustWait(place, Duration.ofNanos(shortest));
    }
    advance.run();
    return place;
  }

  @Override
  public void pause(Duration time) {
    Duration capped = time.compareTo(LONGEST_PAUSE) < 0 ? time : LONGEST_PAUSE;
    synchronized (this) {
      long until = clock.getAsLong() + capped.toNanos();
      if (until - pausedUntil <= 0) {
        return;
      }
      pausedUntil = until;
    }
    try {
      limiter.pause(capped);
    } catch (RuntimeException e) {
      // the other processes are not paused; the API will tell them
    }
    waitFor(capped);
  }

  @Override
  public synchronized LimitHealth health(Optional<String> endpoint) {
    long pause = Math.max(0, pausedUntil - clock.getAsLong());
    return new LimitHealth(
        endpoint,
        limit.requests(),
        limit.period(),
        OptionalInt.empty(),
        waiting.size(),
        Duration.ofNanos(pause));
  }

  /**
   * Asks the rate limiter if the first attempt in the queue can begin. Does nothing if the attempt
   * must not ask the rate limiter yet.
   */
  void askNow() {
    synchronized (this) {
      if (!mayAsk()) {
        return;
      }
      asking = true;
      askedAt = clock.getAsLong();
    }
    CompletableFuture<Duration> unused = ask().whenComplete(this::answered);
  }

  /**
   * Returns whether the first attempt in the queue may ask the rate limiter for a place now. If the
   * result is true, this method takes one permit from {@code threads}.
   */
  private boolean mayAsk() {
    if (waiting.isEmpty() || asking) {
      return false;
    }
    long wait = notBefore - clock.getAsLong();
    if (wait > 0) {
      wakeAfter(wait);
      return false;
    }
    return threads.tryAcquire();
  }

  private void wakeAfter(long nanos) {
    if (!wakes) {
      wakes = true;
      timer.accept(Duration.ofNanos(nanos), this::wake);
    }
  }

  private void wake() {
    synchronized (this) {
      wakes = false;
    }
    advance.run();
  }

  private CompletableFuture<Duration> ask() {
    try {
      return limiter.tryTake().toCompletableFuture();
    } catch (Throwable e) { // the limiter is the user's code, and the attempt must end
      return CompletableFuture.failedFuture(e);
    }
  }

  private void answered(@Nullable Duration wait, @Nullable Throwable failure) {
    boolean unused;
    synchronized (this) {
      asking = false;
      unused = wait != null && wait.isZero() && lateRequests > 0;
      if (unused) {
        lateRequests--;
      }
    }
    if (wait != null && wait.isZero()) {
      if (unused || !beginNext()) {
        threads.release(); // for a late request, or because all attempts left
      }
      advance.run();
      return;
    }
    threads.release();
    if (wait != null && !wait.isNegative()) {
      waitFor(wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait);
    } else {
      Place first = poll(false);
      if (first != null) {
        first.attempt.cannotBegin(failure == null ? new IllegalStateException("no time") : failure);
      }
    }
    advance.run();
  }

  /** Begins the first attempt in the queue. Returns false if the queue is empty. */
  private boolean beginNext() {
    Place first = poll(true);
    if (first == null) {
      return false;
    }
    first.attempt.begin(first);
    return true;
  }

  private synchronized @Nullable Place poll(boolean taken) {
    Place first = waiting.pollFirst();
    if (first != null) {
      first.taken = taken;
      first.takenAt = askedAt;
    }
    return first;
  }

  /** Makes all attempts in the queue wait, and tells each attempt the waiting time. */
  private void waitFor(Duration time) {
    List<Place> waits;
    synchronized (this) {
      long until = clock.getAsLong() + time.toNanos();
      if (until - notBefore > 0) {
        notBefore = until;
      }
      waits = List.copyOf(waiting);
    }
    waits.forEach(place -> place.attempt.mustWait(place, time));
    advance.run(); // sets the timer
  }
}
