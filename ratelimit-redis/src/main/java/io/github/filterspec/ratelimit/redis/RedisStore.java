package io.github.filterspec.ratelimit.redis;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.AsyncBucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A store for the buckets and the pauses of rate limits in Redis. The store opens the connection to
 * Redis when the connection is needed for the first time.
 */
final class RedisStore {
  /** A script that sets a pause, unless a longer pause is already set. */
  private static final String PAUSE =
      "if redis.call('pttl', KEYS[1]) < tonumber(ARGV[1]) then redis.call('set', KEYS[1], '1',"
          + " 'px', ARGV[1]) end return 1";

  private final RedisClient client;
  private final RedisURI uri;
  private @Nullable CompletableFuture<Connected> connection;
  private boolean closed;
  private volatile boolean tried;

  RedisStore(RedisClient client, RedisURI uri) {
    this.client = client;
    this.uri = uri;
  }

  /** An open connection. */
  private record Connected(
      StatefulRedisConnection<byte[], byte[]> connection, AsyncProxyManager<byte[]> buckets) {}

  /** Returns how long the pause of a limit still lasts; zero or less if the limit has no pause. */
  CompletableFuture<Duration> pauseOf(String key) {
    return connected()
        .thenCompose(redis -> redis.connection().async().pttl(bytes(pauseKey(key))))
        .thenApply(Duration::ofMillis);
  }

  /** Pauses a limit in all processes. */
  CompletableFuture<Void> pause(String key, Duration time) {
    byte[] millis = bytes(String.valueOf(Math.max(1, time.toMillis())));
    return connected()
        .thenCompose(
            redis ->
                redis
                    .connection()
                    .async()
                    .eval(
                        PAUSE,
                        ScriptOutputType.INTEGER,
                        new byte[][] {bytes(pauseKey(key))},
                        millis))
        .thenAccept(done -> {});
  }

  /**
   * Takes a place in the bucket for one request, if a place is free. Returns zero if the request
   * got a place; otherwise returns the time to wait.
   */
  CompletableFuture<Duration> take(String key, BucketShape shape) {
    byte[] name =
        bytes(
            "filterspec:bucket:%s:%d:%d"
                .formatted(key, shape.requests(), shape.period().toMillis()));
    return connected()
        .thenCompose(
            redis -> bucket(redis, name, shape).tryConsumeAndReturnRemaining(BucketShape.TOKENS))
        .thenApply(RedisStore::waitOf);
  }

  private static AsyncBucketProxy bucket(Connected redis, byte[] name, BucketShape shape) {
    return redis
        .buckets()
        .builder()
        .build(name, () -> CompletableFuture.completedFuture(shape.toConfiguration()));
  }

  private static Duration waitOf(ConsumptionProbe probe) {
    return probe.isConsumed()
        ? Duration.ZERO
        : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
  }

  /**
   * Returns the connection. If an earlier attempt to open the connection failed, this method tries
   * again.
   */
  private synchronized CompletableFuture<Connected> connected() {
    if (closed) {
      return CompletableFuture.failedFuture(new IllegalStateException("closed"));
    }
    if (connection == null || connection.isCompletedExceptionally()) {
      connection = connect();
    }
    return connection;
  }

  private CompletableFuture<Connected> connect() {
    try {
      return client
          .connectAsync(ByteArrayCodec.INSTANCE, uri)
          .thenCompose(open -> open.async().time().thenApply(time -> connected(open, time)))
          .whenComplete((redis, failure) -> tried = true)
          .toCompletableFuture();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * Returns whether the first attempt to open a connection has ended, with success or with a
   * failure.
   */
  boolean wasTried() {
    return tried;
  }

  /** Begins to open the connection, and does not wait until the connection is open. */
  void open() {
    CompletableFuture<Connected> unused = connected();
  }

  private static Connected connected(
      StatefulRedisConnection<byte[], byte[]> open, List<byte[]> time) {
    RedisClock clock = RedisClock.of(number(time.get(0)), number(time.get(1)));
    return new Connected(
        open,
        Bucket4jLettuce.casBasedBuilder(open)
            .clientClock(clock)
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                    Duration.ofMinutes(1)))
            .build()
            .asAsync());
  }

  private static long number(byte[] digits) {
    return Long.parseLong(new String(digits, StandardCharsets.US_ASCII));
  }

  private static String pauseKey(String key) {
    return "filterspec:pause:" + key;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Refuses later requests. */
  synchronized void close() {
    closed = true;
  }

  /** Closes the connection. */
  synchronized void closeConnection() {
    if (connection != null) {
      CompletableFuture<Void> unused =
          connection.thenCompose(redis -> redis.connection().closeAsync());
    }
  }
}
