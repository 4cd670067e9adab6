package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.monitor.LimitHealth;
import java.time.Duration;
import java.util.Optional;

/** A rate limit. Attempts wait for their turn, first come first served. */
interface AttemptLimit {
  /** An API cannot stop a client for longer, whatever it answers. */
  Duration LONGEST_PAUSE = Duration.ofDays(1);

  /** Adds an attempt, which begins now or when its turn comes. */
  Turn enter(Attempt attempt);

  /** Begins no attempt for some time, because the API said so. */
  void pause(Duration time);

  /** Returns the state of the limit. */
  LimitHealth health(Optional<String> endpoint);

  /** An attempt that waits for its turn. The methods are called outside of locks. */
  interface Attempt {
    /** Sends the request. */
    void begin(Turn turn);

    /** Receives the shortest time that the attempt still has to wait. */
    void mustWait(Turn turn, Duration shortest);

    /** Receives the failure of a limiter that other processes share. */
    void cannotBegin(Throwable failure);
  }

  /** The turn of one attempt that waits, runs, or has ended. */
  interface Turn {
    /** Leaves the queue, if the attempt did not begin. Returns whether it did so. */
    boolean leave();

    /**
     * Receives the time at which the request was written, before the attempt ends.
     *
     * @param nanos the time of {@link System#nanoTime}
     */
    default void sent(long nanos) {}

    /** Ends the attempt, which was sent. */
    void end();

    /** Ends the attempt, which was not sent, and gives its place to the next one. */
    void giveBack();
  }
}
