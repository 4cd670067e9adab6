package io.github.filterspec.testing;

import io.github.filterspec.runtime.endpoint.RateLimitDefinition;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The requests of the last period, for the rate limit of an API. */
final class RequestWindow {
  private final RateLimitDefinition limit;
  private final LongSupplier nanoTime;
  private final Map<String, Deque<Long>> arrivals = new HashMap<>();

  RequestWindow(RateLimitDefinition limit, LongSupplier nanoTime) {
    this.limit = limit;
    this.nanoTime = nanoTime;
  }

  /** Counts a request. Returns the time to wait if the API refuses the request. */
  Optional<Duration> refusal(String endpoint) {
    if (limit.requests() == 0) {
      return Optional.empty();
    }
    Deque<Long> counted =
        arrivals.computeIfAbsent(
            limit.isOfEachEndpoint() ? endpoint : "", added -> new ArrayDeque<>());
    long now = nanoTime.getAsLong();
    long period = Duration.ofSeconds(limit.seconds()).toNanos();
    while (!counted.isEmpty() && now - counted.getFirst() >= period) {
      counted.removeFirst();
    }
    if (counted.size() < limit.requests()) {
      counted.add(now);
      return Optional.empty();
    }
    return Optional.of(Duration.ofNanos(period - (now - counted.getFirst())));
  }

  void clear() {
    arrivals.clear();
  }
}
