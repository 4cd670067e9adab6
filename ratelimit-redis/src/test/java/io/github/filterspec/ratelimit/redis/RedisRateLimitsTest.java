package io.github.filterspec.ratelimit.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.filterspec.runtime.limit.RateLimiter;
import io.github.filterspec.runtime.limit.RateLimiterException;
import io.github.filterspec.runtime.limit.SharedLimit;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Limits in a real Redis that crashes, freezes, is absent and comes back. */
class RedisRateLimitsTest {
  private static final int REQUESTS = 20;
  private static final Duration PERIOD = Duration.ofSeconds(2);
  private static final SharedLimit LIMIT =
      SharedLimit.of("Desk", "https://desk.example/", "one", "", REQUESTS, PERIOD);
  private static final SharedLimit ONE_A_MINUTE =
      SharedLimit.of("Desk", "https://desk.example/", "two", "", 1, Duration.ofMinutes(1));

  private final RedisServer redis = RedisServer.absent();
  private final List<RedisRateLimits> opened = new ArrayList<>();
  private final ConcurrentLinkedQueue<Long> taken = new ConcurrentLinkedQueue<>();

  @AfterEach
  void stop() throws Exception {
    redis.close();
    opened.forEach(RedisRateLimits::close);
  }

  @Test
  void processesShareTheLimit() {
    redis.start();

    assertThat(take(refusing().limiter(ONE_A_MINUTE))).isZero();
    assertThat(take(refusing().limiter(ONE_A_MINUTE))).isBetween(seconds(55), seconds(65));
  }

  @Test
  void limitsWithOtherKeysAreNotShared() {
    redis.start();
    RedisRateLimits limits = refusing();

    assertThat(take(limits.limiter(ONE_A_MINUTE))).isZero();
    assertThat(take(limits.limiter(LIMIT))).isZero();
  }

  @Test
  void pauseHoldsAllProcesses() {
    redis.start();
    RateLimiter one = refusing().limiter(LIMIT);
    RateLimiter other = refusing().limiter(LIMIT);

    one.pause(seconds(30));

    waitUntil(() -> take(other).compareTo(seconds(20)) > 0);
    other.pause(seconds(5));
    assertThat(take(one)).isBetween(seconds(20), seconds(30));
  }

  @Test
  @DisplayName("F41: an absent Redis refuses requests, and does not fail the builder")
  void absentRedisIsNoFailureOfTheBuilderAndRefusesRequests() {
    RateLimiter limiter = refusing().limiter(LIMIT);

    Throwable refused = catchThrowable(() -> take(limiter));

    assertThat(refused)
        .hasCauseInstanceOf(RateLimiterException.class)
        .cause()
        .hasMessageStartingWith("Redis cannot be used (")
        .hasMessageEndingWith(
            ", so the shared rate limit is unknown and the request was not sent. Start Redis, or"
                + " call ownShareWhenDown(…) on the builder of RedisRateLimits");
  }

  @Test
  void redisThatComesLaterIsUsed() {
    RateLimiter limiter = refusing().limiter(LIMIT);
    assertThat(catchThrowable(() -> take(limiter))).isNotNull();

    redis.start();

    waitUntil(() -> isZero(limiter));
  }

  @Test
  @DisplayName("F41: a frozen Redis is waited for not longer than configured")
  void frozenRedisIsWaitedForNotLongerThanConfigured() throws Exception {
    redis.start();
    RateLimiter limiter = refusing().limiter(LIMIT);
    take(limiter);
    redis.freeze();
    long begin = System.nanoTime();

    Throwable refused = catchThrowable(() -> take(limiter));

    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isBetween(Duration.ofMillis(400), Duration.ofMillis(1500));
    assertThat(refused).cause().hasMessageStartingWith("Redis did not answer in time, so");
    redis.thaw();
    waitUntil(() -> isZero(limiter));
  }

  @Test
  @DisplayName("F41: a frozen Redis at the first request is waited for two seconds longer")
  void frozenRedisAtTheFirstRequestIsWaitedForTwoSecondsLonger() throws Exception {
    redis.start();
    redis.freeze();
    RateLimiter limiter = refusing().limiter(LIMIT);
    long begin = System.nanoTime();

    assertThat(catchThrowable(() -> take(limiter))).isNotNull();

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(3500));
    redis.thaw();
    waitUntil(() -> isZero(limiter));
  }

  @Test
  @DisplayName("F41: a killed Redis refuses requests until it is back")
  void killedRedisRefusesRequestsUntilItIsBack() throws Exception {
    redis.start();
    RateLimiter limiter = refusing().limiter(LIMIT);
    take(limiter);

    redis.kill();
    waitUntil(() -> catchThrowable(() -> take(limiter)) != null);
    redis.start();

    waitUntil(() -> isZero(limiter));
  }

  /** Two processes, one limit: before, during and after a crash of Redis. */
  @Test
  @DisplayName("F41: own shares keep the limit when Redis crashes and comes back")
  void ownSharesKeepTheLimitWhenRedisCrashesAndComesBack() throws Exception {
    redis.start();
    RateLimiter one = sharing().limiter(LIMIT);
    RateLimiter other = sharing().limiter(LIMIT);
    CompletableFuture<Void> takers =
        CompletableFuture.allOf(takeFor(seconds(12), one), takeFor(seconds(12), other));

    LockSupport.parkNanos(seconds(3).toNanos());
    redis.kill();
    LockSupport.parkNanos(seconds(4).toNanos());
    int duringOutage = takenInTheLast(seconds(3));
    redis.start();
    takers.get(30, TimeUnit.SECONDS);

    assertThat(SlidingWindow.most(List.copyOf(taken), PERIOD)).isLessThanOrEqualTo(REQUESTS);
    assertThat(duringOutage).isBetween(20, 30);
    assertThat(takenInTheLast(seconds(2))).isGreaterThanOrEqualTo(16);
  }

  @Test
  @DisplayName("F41: own shares keep the limit when Redis freezes")
  void ownSharesKeepTheLimitWhenRedisFreezes() throws Exception {
    redis.start();
    RateLimiter one = sharing().limiter(LIMIT);
    RateLimiter other = sharing().limiter(LIMIT);
    CompletableFuture<Void> takers =
        CompletableFuture.allOf(takeFor(seconds(10), one), takeFor(seconds(10), other));

    LockSupport.parkNanos(seconds(2).toNanos());
    redis.freeze();
    LockSupport.parkNanos(seconds(4).toNanos());
    redis.thaw();
    takers.get(30, TimeUnit.SECONDS);

    assertThat(SlidingWindow.most(List.copyOf(taken), PERIOD)).isLessThanOrEqualTo(REQUESTS);
  }

  @Test
  void clientOfTheUserIsNotClosed() {
    redis.start();
    RedisClient client = RedisClient.create();
    try {
      RedisRateLimits limits = RedisRateLimits.builder(client, redis.uri()).build();
      assertThat(take(limits.limiter(ONE_A_MINUTE))).isZero();

      limits.close();

      try (var connection = client.connect(redis.uri())) {
        assertThat(connection.sync().ping()).isEqualTo("PONG");
        assertThat(connection.sync().keys("*"))
            .singleElement()
            .asString()
            .isEqualTo("filterspec:bucket:" + ONE_A_MINUTE.key() + ":1:60000");
        assertThat(connection.sync().ttl("filterspec:bucket:" + ONE_A_MINUTE.key() + ":1:60000"))
            .isBetween(1L, 200L);
      }
    } finally {
      client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
    }
  }

  @Test
  void settingsHaveBounds() {
    RedisRateLimits.Builder builder = RedisRateLimits.builder(redis.uri());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxWait(Duration.ZERO))
        .withMessage("the time to wait for Redis must be from 10 ms to 1 minute");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.ownShareWhenDown(0))
        .withMessage("the number of processes must be from 1 to 10,000, not 0");
  }

  @Test
  void passwordIsInNoText() {
    RedisURI secret = RedisURI.create("redis://:canary-4711@127.0.0.1:" + redis.port());
    RedisRateLimits limits = opened(RedisRateLimits.builder(secret));

    Throwable refused = catchThrowable(() -> take(limits.limiter(LIMIT)));

    StringBuilder text = new StringBuilder(limits.toString());
    for (Throwable each = refused; each != null; each = each.getCause()) {
      text.append(each);
    }
    assertThat(text.toString()).doesNotContain("canary-4711");
  }

  private RedisRateLimits refusing() {
    return opened(RedisRateLimits.builder(redis.uri()));
  }

  private RedisRateLimits sharing() {
    return opened(RedisRateLimits.builder(redis.uri()).ownShareWhenDown(2));
  }

  private RedisRateLimits opened(RedisRateLimits.Builder builder) {
    RedisRateLimits limits = builder.build();
    opened.add(limits);
    return limits;
  }

  private static Duration take(RateLimiter limiter) {
    return limiter.tryTake().toCompletableFuture().join();
  }

  private static boolean isZero(RateLimiter limiter) {
    try {
      return take(limiter).isZero();
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** Takes as many places as possible for some time. */
  private CompletableFuture<Void> takeFor(Duration time, RateLimiter limiter) {
    long end = System.nanoTime() + time.toNanos();
    return CompletableFuture.runAsync(
        () -> {
          while (System.nanoTime() - end < 0) {
            Duration wait = take(limiter);
            if (wait.isZero()) {
              taken.add(System.nanoTime());
            } else {
              LockSupport.parkNanos(wait.toNanos());
            }
          }
        },
        task -> new Thread(task, "taker").start());
  }

  private int takenInTheLast(Duration time) {
    long now = System.nanoTime();
    return (int) taken.stream().filter(at -> now - at < time.toNanos()).count();
  }

  private static void waitUntil(BooleanSupplier condition) {
    long end = System.nanoTime() + seconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("the condition is not true after 20 s");
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
