package io.github.filterspec.runtime.throttle;

import io.github.filterspec.runtime.monitor.LimitHealth;
import java.time.Duration;
import java.util.Optional;

/**
 * A rate limit. If several attempts have to wait, they begin in the order in which they arrived.
 */
public interface AttemptLimit {
  /** The longest time for which an answer of the API can pause a client. */
  Duration LONGEST_PAUSE = Duration.ofDays(1);

  /** Adds an attempt. The attempt begins as soon as the rate limit allows it. */
  Turn enter(Attempt attempt);

  /** Lets no attempt begin for some time, because the API asked the client to wait. */
  void pause(Duration time);

  /** Returns the state of this rate limit. */
  LimitHealth health(Optional<String> endpoint);

  /**
   * An attempt that waits for its turn. The rate limit releases its lock before it calls a method
   * of the attempt.
   */
  interface Attempt {
    /** Sends the request. */
    void begin(Turn turn);

    /** Informs the attempt about the shortest time that the attempt still has to wait. */
    void mustWait(Turn turn, Duration shortest);

    /** Informs the attempt about the failure of a rate limiter that several processes share. */
    void cannotBegin(Throwable failure);
  }

  /** The state of one attempt in the rate limit: the attempt waits, runs, or has ended. */
  interface Turn {
    /**
     * Removes the attempt from the queue, if the attempt has not begun yet. Returns whether the
     * attempt was removed from the queue.
     */
    boolean leave();

    /**
     * Informs the rate limit about the time at which the request of the attempt was written. This
     * method is called before the attempt ends.
     *
     * @param nanos the value of {@link System#nanoTime} when the request was written
     */
    default void sent(long nanos) {}

    /** Ends an attempt whose request was sent. */
    void end();

    /** Ends an attempt whose request was not sent, so that the next attempt can begin instead. */
    void giveBack();
  }
}
