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
   * Takes a place in the limit for one request, if a place is free.
   *
   * @return a stage whose result is zero if a place was taken. After the result zero, the client
   *     sends the request at once. If no place is free, the result of the stage is the time after
   *     which the client asks again. No place is reserved. If the stage fails, the client does not
   *     send the request, and the call fails with an {@code ApiTransportException}. If the stage
   *     failed with a {@link RateLimiterException}, the message of the {@code
   *     ApiTransportException} contains the message of the {@code RateLimiterException}. If the
   *     stage failed with an exception of a different class, the message of the {@code
   *     ApiTransportException} contains only the name of this class
   */
  CompletionStage<Duration> tryTake();

  /**
   * Pauses the limit: for the given time, no request gets a place. The client calls this method
   * after the API has answered with the status 429.
   *
   * @param time the length of the pause, which comes from the answer of the API and is at most one
   *     day
   */
  void pause(Duration time);
}
