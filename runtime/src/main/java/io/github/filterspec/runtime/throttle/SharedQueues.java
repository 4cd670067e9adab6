package io.github.filterspec.runtime.throttle;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.RateLimitDefinition;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.limit.RateLimiter;
import io.github.filterspec.runtime.limit.RateLimiterException;
import io.github.filterspec.runtime.limit.SharedLimit;
import io.github.filterspec.runtime.monitor.LimitHealth;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import okhttp3.HttpUrl;

/** The queues of a client whose rate limits are shared with other processes. */
final class SharedQueues implements AttemptLimits {
  private final HttpUrl base;
  private final SharedLimiters limiters;
  private final Semaphore threads;
  private final Map<String, SharedQueue> queues = new ConcurrentHashMap<>();
  private final DrainLoop asking = new DrainLoop(this::askAll);

  /**
   * Creates the queues.
   *
   * @param base the base URL
   * @param limiters creates the limiters
   * @param maxConcurrentCalls the largest number of attempts that run at the same time
   */
  SharedQueues(HttpUrl base, SharedLimiters limiters, int maxConcurrentCalls) {
    this.base = base;
    this.limiters = limiters;
    this.threads = new Semaphore(maxConcurrentCalls);
  }

  @Override
  public Optional<AttemptLimit> of(EndpointDefinition endpoint) {
    RateLimitDefinition limit = endpoint.api().limit();
    if (limit.requests() == 0) {
      throw CallFailure.configuration(
          "%1$s has no rate limit, so rateLimiter(…) has no effect: add a @RateLimit to @%1$s, or remove rateLimiter(…)"
              .formatted(endpoint.api().name()));
    }
    String name = limit.isOfEachEndpoint() ? endpoint.toString() : "";
    return Optional.of(queues.computeIfAbsent(name, missing -> queue(endpoint, name, limit)));
  }

  private SharedQueue queue(EndpointDefinition endpoint, String name, RateLimitDefinition limit) {
    SharedLimit shared =
        SharedLimit.of(
            endpoint.api().name(),
            base.toString(),
            limiters.account(),
            name,
            limit.requests(),
            Duration.ofSeconds(limit.seconds()));
    return new SharedQueue(
        limiter(shared), shared, threads, asking::run, System::nanoTime, RequestWindows::later);
  }

  private RateLimiter limiter(SharedLimit limit) {
    try {
      return limiters.factory().limiter(limit);
    } catch (RateLimiterException e) {
      throw CallFailure.configuration("the rate limiter was not created: " + e.getMessage());
    } catch (RuntimeException e) {
      throw CallFailure.configuration(
          "the factory of rate limiters failed with " + e.getClass().getName());
    }
  }

  private void askAll() {
    queues.values().forEach(SharedQueue::askNow);
  }

  @Override
  public List<LimitHealth> health() {
    return queues.entrySet().stream()
        .map(queue -> queue.getValue().health(nameOf(queue.getKey())))
        .toList();
  }

  /** Returns the name of an endpoint; empty if all endpoints share one limit. */
  static Optional<String> nameOf(String endpoint) {
    return endpoint.isEmpty() ? Optional.empty() : Optional.of(endpoint);
  }
}
