package io.github.filterspec.runtime.limit;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/**
 * A rate limit that several processes share. The client asks the limiter before each request. The
 * requests of a client wait in a queue, and only the first one asks.
 *
 * <p>A limiter is thread-safe. Its methods return at once, because the client calls them on the
 * thread of its timer.
 */
public interface RateLimiter {
  /**
   * Takes the place of one request, if a place is free.
   *
   * @return a stage of zero if the place is taken, and the request is sent now. Otherwise a stage
   *     of the time after which the client asks again; no place is reserved. If the stage fails,
   *     the request is not sent, and the call fails with an {@code ApiTransportException}. The
   *     message of the exception contains the message of a {@link RateLimiterException}, and only
   *     the class of another failure
   */
  CompletionStage<Duration> tryTake();

  /**
   * Gives no places for some time. The client calls this method after the API answered 429.
   *
   * @param time the time that the API names, at most one day
   */
  void pause(Duration time);
}
