package io.github.filterspec.ratelimit.redis;

import io.github.filterspec.runtime.limit.RateLimiter;
import io.github.filterspec.runtime.limit.RateLimiterFactory;
import io.github.filterspec.runtime.limit.SharedLimit;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Rate limits that are stored in Redis, so that several processes can share a limit. Give one
 * {@code RedisRateLimits} object to all clients of a process:
 *
 * <pre>{@code
 * RedisRateLimits limits = RedisRateLimits.builder(RedisURI.create("redis://redis.example")).build();
 * ApiClient client = ApiClient.builder(BotPenguin.class, url).token(token).rateLimiter(limits).build();
 * }</pre>
 *
 * <p><b>The limit.</b> Processes share a limit if they use the same Redis and the same key.
 * Together, the processes that share a limit can send 94 % of the requests that {@code @RateLimit}
 * allows. The API never receives more requests in a period than {@code @RateLimit} allows, if all
 * requests need about the same time to reach the API. The times of the slowest and the fastest
 * request may differ by up to 4 % of the period, for example by 2.4 seconds if the period is one
 * minute. If Redis loses its data, the processes can send some requests too early: at most one
 * request plus 2 % of the requests that are allowed in a period.
 *
 * <p><b>The answer 429.</b> If the API answers with the status 429, all processes pause their
 * requests.
 *
 * <p><b>When Redis is down.</b> When a client is used for the first time, the connection to Redis
 * is opened in the background, so a program can start while Redis is down. If Redis does not answer
 * in time (see {@link Builder#maxWait}), the requests are refused (see {@link
 * Builder#refuseWhenDown}), or each process uses its own share (see {@link
 * Builder#ownShareWhenDown}). While Redis is down, each process asks Redis again every second.
 *
 * <p>Redis contains one bucket for each limit. A bucket expires if no process uses the bucket. All
 * processes use the clock of Redis, so the system clocks of the processes may differ. The Redis
 * user must be allowed to use the commands {@code GET}, {@code SET}, {@code EVAL}, {@code EVALSHA},
 * {@code PTTL} and {@code TIME} for the keys {@code filterspec:*}.
 */
public final class RedisRateLimits implements RateLimiterFactory, AutoCloseable {
  private final RedisStore store;
  private final Duration maxWait;
  private final int processes;
  private final Runnable shutdown;
  private final Map<SharedLimit, RedisRateLimiter> limiters = new ConcurrentHashMap<>();

  private RedisRateLimits(Builder builder) {
    this.maxWait = builder.maxWait;
    this.processes = builder.processes;
    if (builder.client != null) {
      this.store = new RedisStore(builder.client, builder.uri);
      this.shutdown = store::closeConnection;
    } else {
      ClientResources resources =
          ClientResources.builder()
              .reconnectDelay(Delay.constant(RedisRateLimiter.NOT_ASKED))
              .build();
      RedisClient own = RedisClient.create(resources);
      Duration toConnect = maxWait.plus(RedisRateLimiter.FIRST_CONNECTION);
      own.setOptions(options(toConnect));
      this.store =
          new RedisStore(own, RedisURI.builder(builder.uri).withTimeout(toConnect).build());
      this.shutdown =
          () -> {
            own.shutdown(0, 2, TimeUnit.SECONDS);
            var unused = resources.shutdown(0, 2, TimeUnit.SECONDS);
          };
    }
  }

  private static ClientOptions options(Duration toConnect) {
    return ClientOptions.builder()
        .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
        .socketOptions(SocketOptions.builder().connectTimeout(toConnect).build())
        .build();
  }

  /**
   * Returns a builder of rate limits. The rate limits open their own connection to Redis.
   *
   * @param uri the address of Redis, including the password. The address of a connection with TLS
   *     begins with {@code rediss}. A Redis cluster is not supported
   * @return the builder
   */
  public static Builder builder(RedisURI uri) {
    return new Builder(uri, null);
  }

  /**
   * Returns a builder of rate limits that use your own Redis client, for example a client that
   * trusts a special certificate.
   *
   * @param client the Redis client, which must reconnect automatically, as Redis clients do by
   *     default. The Redis client is neither changed nor closed
   * @param uri the address of Redis
   * @return the builder
   */
  public static Builder builder(RedisClient client, RedisURI uri) {
    return new Builder(uri, Objects.requireNonNull(client, "client"));
  }

  @Override
  public RateLimiter limiter(SharedLimit limit) {
    store.open(); // the first request need not wait for all of it
    return limiters.computeIfAbsent(
        limit,
        missing ->
            new RedisRateLimiter(
                store,
                missing.key(),
                BucketShape.of(missing),
                maxWait,
                processes,
                System::nanoTime));
  }

  /**
   * Closes the connection to Redis. Close the API clients before you call this method, because
   * later requests of these clients are treated as if Redis is down.
   */
  @Override
  public void close() {
    store.close();
    shutdown.run();
  }

  /** Returns a text that does not contain the address of Redis. */
  @Override
  public String toString() {
    return "RedisRateLimits";
  }

  /** A builder of rate limits. */
  public static final class Builder {
    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final RedisURI uri;
    private final @Nullable RedisClient client;
    private Duration maxWait = Duration.ofMillis(500);
    private int processes;

    private Builder(RedisURI uri, @Nullable RedisClient client) {
      this.uri = Objects.requireNonNull(uri, "uri");
      this.client = client;
    }

    /**
     * Sets the longest time to wait for an answer from Redis. If Redis does not answer in this
     * time, the request to the API is treated as if Redis is down. The first connection of a
     * process may take two seconds longer, because Java loads many classes.
     *
     * @param time the longest time, from 10 ms to 1 minute; the default is 500 ms
     * @return this builder
     * @throws IllegalArgumentException if the time is shorter than 10 ms or longer than 1 minute
     */
    public Builder maxWait(Duration time) {
      if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(
            "the time to wait for Redis must be from 10 ms to 1 minute");
      }
      this.maxWait = time;
      return this;
    }

    /**
     * Refuses requests while Redis is down: the calls fail with an {@code ApiTransportException}.
     * This is the default.
     *
     * @return this builder
     */
    public Builder refuseWhenDown() {
      this.processes = 0;
      return this;
    }

    /**
     * Lets each process use its own share of the limit while Redis is down. The share is the limit
     * divided by the number of processes. A process sends the requests of its share one by one,
     * always with the same time between two requests. When Redis is back, all processes pause for a
     * moment before they share the limit again.
     *
     * <p>If no process can reach Redis, all processes together do not exceed the limit. If only
     * some of the processes cannot reach Redis, all processes together can exceed the limit,
     * because the processes that reach Redis still use the full limit.
     *
     * @param processes the largest number of processes that share the limit, from 1 to 10,000
     * @return this builder
     * @throws IllegalArgumentException if the number of processes is less than 1 or greater than
     *     10,000
     */
    public Builder ownShareWhenDown(int processes) {
      if (processes < 1 || processes > 10_000) {
        throw new IllegalArgumentException(
            "the number of processes must be from 1 to 10,000, not %d".formatted(processes));
      }
      this.processes = processes;
      return this;
    }

    /**
     * Creates the rate limits. Redis may still be down when this method is called.
     *
     * @return the limits
     */
    public RedisRateLimits build() {
      return new RedisRateLimits(this);
    }
  }
}
