package io.github.filterspec.runtime.throttle;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.RateLimitDefinition;
import io.github.filterspec.runtime.monitor.LimitHealth;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The request windows of all clients in this process. Clients that have the same API, base URL and
 * token share their windows. Together, the clients that share a window do not exceed the rate limit
 * of the API.
 */
final class RequestWindows implements AttemptLimits {
  private static final Map<Key, WeakReference<RequestWindow>> ALL = new HashMap<>();
  private static final CallTimer TIMER = new CallTimer("rate limits");

  private final HttpUrl base;
  private final @Nullable Object account;
  private final Map<Key, RequestWindow> own = new ConcurrentHashMap<>();

  /**
   * Creates the request windows of one client. A request window limits the number of requests in a
   * period.
   *
   * @param base the base URL
   * @param account an object that identifies the token, or null if the API needs no token
   */
  RequestWindows(HttpUrl base, @Nullable Object account) {
    this.base = base;
    this.account = account;
  }

  @Override
  public Optional<AttemptLimit> of(EndpointDefinition endpoint) {
    RateLimitDefinition limit = endpoint.api().limit();
    if (limit.requests() == 0) {
      return Optional.empty();
    }
    Key key =
        new Key(
            endpoint.api().annotation(),
            base,
            account,
            limit.isOfEachEndpoint() ? endpoint.toString() : "");
    return Optional.of(own.computeIfAbsent(key, missing -> shared(missing, limit)));
  }

  @Override
  public List<LimitHealth> health() {
    return own.entrySet().stream()
        .map(window -> window.getValue().health(SharedQueues.nameOf(window.getKey().endpoint())))
        .toList();
  }

  private static RequestWindow shared(Key key, RateLimitDefinition limit) {
    synchronized (ALL) {
      ALL.values().removeIf(window -> window.get() == null);
      WeakReference<RequestWindow> known = ALL.get(key);
      RequestWindow window = known == null ? null : known.get();
      if (window == null) {
        window =
            new RequestWindow(
                limit.requests(),
                Duration.ofSeconds(limit.seconds()),
                System::nanoTime,
                RequestWindows::later);
        ALL.put(key, new WeakReference<>(window));
      }
      return window;
    }
  }

  /** Runs a task after some time, on the thread that all rate limits share. */
  static void later(Duration time, Runnable task) {
    Future<?> unused = TIMER.after(time, task);
  }

  /** The key of a window. Requests whose keys are equal share a rate limit. */
  private record Key(Class<?> api, HttpUrl base, @Nullable Object account, String endpoint) {}
}
