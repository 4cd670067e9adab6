package io.github.filterspec.ratelimit.redis;

import io.github.filterspec.runtime.limit.RateLimiter;
import io.github.filterspec.runtime.limit.RateLimiterException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A limiter for one rate limit. While Redis is down, the limiter refuses all requests, or lets the
 * process use its own share of the limit.
 */
final class RedisRateLimiter implements RateLimiter {
  /**
   * The time that the limiter waits after a failure of Redis before the limiter asks Redis again.
   */
  static final Duration NOT_ASKED = Duration.ofSeconds(1);

  /**
   * The additional time for the first connection of a process, which can take longer because Java
   * loads many classes.
   */
  static final Duration FIRST_CONNECTION = Duration.ofSeconds(2);

  private final RedisStore store;
  private final String key;
  private final BucketShape shape;
  private final Duration maxWait;
  private final int processes;
  private final OwnShare share;
  private final LongSupplier clock;
  private volatile @Nullable Outage outage;

  /** The last failure of Redis, and the time of this failure in nanoseconds. */
  private record Outage(long at, RateLimiterException failure) {}

  /**
   * Creates a limiter.
   *
   * @param store the buckets in Redis
   * @param key the key of the limit
   * @param shape the bucket
   * @param maxWait the longest time to wait for an answer from Redis
   * @param processes the number of processes that share the limit; 0 if the limiter must refuse all
   *     requests while Redis is down
   * @param clock a function that returns the time in nanoseconds
   */
  RedisRateLimiter(
      RedisStore store,
      String key,
      BucketShape shape,
      Duration maxWait,
      int processes,
      LongSupplier clock) {
    this.store = store;
    this.key = key;
    this.shape = shape;
    this.maxWait = maxWait;
    this.processes = processes;
    this.share = new OwnShare(distanceOfShare(), clock);
    this.clock = clock;
  }

  private Duration distanceOfShare() {
    return shape.spacing().multipliedBy(Math.max(1, processes));
  }

  @Override
  public CompletionStage<Duration> tryTake() {
    Outage last = outage;
    if (last != null && clock.getAsLong() - last.at() < NOT_ASKED.toNanos()) {
      return whenDown(last.failure());
    }
    return (last == null ? take() : takeAgain())
        .orTimeout(longestWait().toNanos(), TimeUnit.NANOSECONDS)
        .handle(this::answer)
        .thenCompose(answer -> answer);
  }

  private Duration longestWait() {
    return store.wasTried() ? maxWait : maxWait.plus(FIRST_CONNECTION);
  }

  private CompletableFuture<Duration> take() {
    return store
        .pauseOf(key)
        .thenCompose(
            pause ->
                pause.isNegative() || pause.isZero()
                    ? store.take(key, shape)
                    : CompletableFuture.completedFuture(pause));
  }

  /**
   * Asks Redis after an outage. Other processes may still use their own shares, and may notice
   * later that Redis is back. If a process notices that Redis is back, the process pauses the limit
   * until all other processes have noticed this, too.
   */
  private CompletableFuture<Duration> takeAgain() {
    if (processes == 0) {
      return take();
    }
    Duration pause = NOT_ASKED.plus(maxWait).plus(distanceOfShare());
    return store.pause(key, pause).thenApply(done -> pause);
  }

  private CompletionStage<Duration> answer(@Nullable Duration wait, @Nullable Throwable failure) {
    if (wait != null) {
      outage = null;
      return CompletableFuture.completedFuture(wait);
    }
    RateLimiterException reported = reported(failure);
    if (outage == null) {
      share.begin();
    }
    outage = new Outage(clock.getAsLong(), reported);
    return whenDown(reported);
  }

  private CompletionStage<Duration> whenDown(RateLimiterException failure) {
    return processes == 0
        ? CompletableFuture.failedFuture(failure)
        : CompletableFuture.completedFuture(share.tryTake());
  }

  private RateLimiterException reported(@Nullable Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    String reason =
        cause instanceof TimeoutException
            ? "Redis did not answer in time"
            : "Redis cannot be used (%s)"
                .formatted(cause == null ? "no answer" : cause.getClass().getSimpleName());
    return new RateLimiterException(
        reason
            + ", so the shared rate limit is unknown and the request was not sent. Start Redis, or"
            + " call ownShareWhenDown(…) on the builder of RedisRateLimits",
        cause);
  }

  @Override
  public void pause(Duration time) {
    CompletableFuture<Void> unused = store.pause(key, time);
  }
}
