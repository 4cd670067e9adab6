package io.github.filterspec.runtime.limit;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/**
 * A rate limit that several processes share. The client asks the limiter before each request. The
 * requests of a client wait in a queue, and only the first request in the queue asks the limiter.
 *
 * <p>A limiter is thread-safe. The methods of a limiter must return at once, because the client
 * calls these methods on its timer thread.
 */
public interface RateLimiter {
  /**
   * Takes a place in the rate limit for one request, if a place is free. A place allows the client
   * to send one request.
   *
   * @return a stage whose result is zero if {@code tryTake()} has taken a place. If the result of
   *     the stage is zero, the client sends the request at once. If no place is free, the result of
   *     the stage is the time that the client waits before it calls {@code tryTake()} again. No
   *     place is reserved. If the stage that {@code tryTake()} returns fails, the client does not
   *     send the request, and the call fails with an {@code ApiTransportException}. If the stage
   *     fails with a {@link RateLimiterException}, the exception of the call contains the message
   *     of the {@code RateLimiterException}. If the stage fails with another type of exception, the
   *     message of the failed call contains only the name of this type
   */
  CompletionStage<Duration> tryTake();

  /**
   * Pauses the rate limit, so that no request can begin during the given time. The client calls
   * this method after the API has answered with the status 429.
   *
   * @param time the length of the pause, which comes from the answer of the API and is at most one
   *     day
   */
  void pause(Duration time);
}
