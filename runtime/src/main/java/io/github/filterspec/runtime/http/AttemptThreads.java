package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.throttle.AttemptPlaces;
import java.time.Duration;

/**
 * The choice of the thread that runs an attempt. An attempt of a synchronous call runs in the
 * thread of the caller if the client has an open connection that is not in use. All other attempts
 * run in a thread of OkHttp.
 *
 * @param transport the OkHttp client
 * @param places the places for the attempts that run at the same time
 * @param watch the watch over the attempts in the threads of the callers
 */
record AttemptThreads(Transport transport, AttemptPlaces places, CallWatch watch) {
  /**
   * The shortest timeout for which 20 ms do not matter. The watch looks at an attempt only every 20
   * ms.
   */
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  /**
   * Takes a place for an attempt in the thread of the caller. Returns false if the attempt must run
   * in another thread.
   */
  boolean takeCallersThread(CallSettings settings) {
    return settings.attemptTimeout().compareTo(SHORTEST) >= 0
        && settings.callTimeout().compareTo(SHORTEST) >= 0
        && transport.hasIdleConnection()
        && places.tryTake();
  }
}
