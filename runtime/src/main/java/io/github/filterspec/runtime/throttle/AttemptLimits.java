package io.github.filterspec.runtime.throttle;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.monitor.LimitHealth;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The rate limits of a client. */
public interface AttemptLimits {
  /**
   * Creates rate limits that the clients of this process share. Clients that have the same API,
   * base URL and token share their rate limits.
   *
   * @param base the base URL
   * @param account an object that identifies the token, or null if the API needs no token
   */
  static AttemptLimits ofProcess(HttpUrl base, @Nullable Object account) {
    return new RequestWindows(base, account);
  }

  /**
   * Creates rate limits that this process shares with other processes.
   *
   * @param base the base URL
   * @param limiters creates the limiters
   * @param maxConcurrentCalls the largest number of attempts that run at the same time
   */
  static AttemptLimits sharedWithProcesses(
      HttpUrl base, SharedLimiters limiters, int maxConcurrentCalls) {
    return new SharedQueues(base, limiters, maxConcurrentCalls);
  }

  /** Returns the rate limit of an endpoint; empty if the API has no rate limit. */
  Optional<AttemptLimit> of(EndpointDefinition endpoint);

  /** Returns the state of the rate limits that the client has used. */
  List<LimitHealth> health();
}
