package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.monitor.LimitHealth;
import java.time.Duration;
import java.util.Optional;

/** A rate limit. Attempts that have to wait begin in the order in which they arrived. */
interface AttemptLimit {
  /** The longest time for which an answer of the API can pause a client. */
  Duration LONGEST_PAUSE = Duration.ofDays(1);

  /** Adds an attempt. The attempt begins as soon as the rate limit allows it. */
  Turn enter(Attempt attempt);

  /** Lets no attempt begin for some time, because the API asked the client to wait. */
  void pause(Duration time);

  /** Returns the state of this rate limit. */
  LimitHealth health(Optional<String> endpoint);

  /**
   * An attempt that waits for its turn. The rate limit does not hold a lock while it calls a method
   * of the attempt.
   */
  interface Attempt {
    /** Sends the request. */
    void begin(Turn turn);

    /** Receives the shortest time that the attempt still has to wait. */
    void mustWait(Turn turn, Duration shortest);

    /** Receives the failure of a rate limiter that several processes share. */
    void cannotBegin(Throwable failure);
  }

  /** The state of one attempt in the rate limit: the attempt waits, runs, or has ended. */
  interface Turn {
    /**
     * Removes the attempt from the queue, if the attempt has not begun yet. Returns whether the
     * attempt was removed.
     */
    boolean leave();

    /**
     * Receives the time at which the request was written. This method is called before the attempt
     * ends.
     *
     * @param nanos the time of {@link System#nanoTime}
     */
    default void sent(long nanos) {}

    /** Ends an attempt whose request was sent. */
    void end();

    /** Ends an attempt whose request was not sent, and gives the place to the next attempt. */
    void giveBack();
  }
}
