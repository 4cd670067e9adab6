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
 * Rate limits that several processes share, in Redis. Give one object to all clients of a process:
 *
 * <pre>{@code
 * RedisRateLimits limits = RedisRateLimits.builder(RedisURI.create("redis://redis.example")).build();
 * ApiClient client = ApiClient.builder(BotPenguin.class, url).token(token).rateLimiter(limits).build();
 * }</pre>
 *
 * <p><b>The limit.</b> All processes with the same Redis and the same key together use 94 % of the
 * rate that {@code @RateLimit} allows, and the API does not receive more requests than allowed in
 * any period. This holds if the requests need about the same time to reach the API: the longest
 * time may be 4 % of the period longer than the shortest, for example 2.4 s for a period of one
 * minute. If Redis loses its data, the processes can begin up to 1 + 2 % of the requests of a
 * period too early.
 *
 * <p><b>The answer 429.</b> A 429 of the API pauses the requests of all processes.
 *
 * <p><b>When Redis is down.</b> The connection is opened in the background when a client is used
 * first, so a program starts without Redis. If Redis does not answer within {@link
 * Builder#maxWait}, the requests are refused, or each process uses its own share: see {@link
 * Builder#refuseWhenDown} and {@link Builder#ownShareWhenDown}. Then Redis is asked again every
 * second.
 *
 * <p>Redis contains one bucket for each limit, which expires by itself. The clock of Redis counts,
 * so the clocks of the processes can differ. The user of Redis needs the commands GET, SET, EVAL,
 * EVALSHA, PTTL and TIME for the keys {@code filterspec:*}.
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
   * Returns a builder of limits that open their own connection.
   *
   * @param uri the address of Redis, with its password and {@code rediss} for TLS. A cluster is not
   *     supported
   * @return the builder
   */
  public static Builder builder(RedisURI uri) {
    return new Builder(uri, null);
  }

  /**
   * Returns a builder of limits that open a connection with a client of yours, for example to trust
   * a certificate.
   *
   * @param client the client, which must reconnect by itself, as clients do by default. The client
   *     is not changed and not closed
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
   * Closes the connection to Redis. Later requests are answered as if Redis is down, so close the
   * clients first.
   */
  @Override
  public void close() {
    store.close();
    shutdown.run();
  }

  /** Returns a text without the address of Redis. */
  @Override
  public String toString() {
    return "RedisRateLimits";
  }

  /** A builder of limits. */
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
     * Sets the longest time to wait for Redis before a request is answered as if Redis is down. The
     * first connection of a process may take two seconds longer, because many classes are loaded.
     *
     * @param time from 10 ms to 1 minute; 500 ms unless set
     * @return this builder
     * @throws IllegalArgumentException if the time is not from 10 ms to 1 minute
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
     * Lets each process use its own share while Redis is down, which is the limit divided by the
     * number of processes. A process sends the requests of its share one by one with an even
     * distance. When Redis is back, all processes pause for a moment before they share the limit
     * again.
     *
     * <p>The limit is kept if Redis is down for all processes. If only some processes cannot reach
     * Redis, their shares are sent in addition to the requests of the others.
     *
     * @param processes the largest number of processes that share the limit, from 1 to 10,000
     * @return this builder
     * @throws IllegalArgumentException if the number is not from 1 to 10,000
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
     * Creates the limits. Redis need not be reachable yet.
     *
     * @return the limits
     */
    public RedisRateLimits build() {
      return new RedisRateLimits(this);
    }
  }
}
