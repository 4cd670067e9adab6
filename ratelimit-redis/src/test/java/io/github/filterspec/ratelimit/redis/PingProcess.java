package io.github.filterspec.ratelimit.redis;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.limit.RateLimiter;
import io.github.filterspec.runtime.limit.SharedLimit;
import io.lettuce.core.RedisURI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import retrofit2.Call;
import retrofit2.http.GET;

/**
 * A process that calls an API from eight threads as often as its limit allows. It prints "ready",
 * begins when it reads a line, and prints the number of answers and failures.
 */
final class PingProcess {
  private static final int THREADS = 8;

  private PingProcess() {}

  public static void main(String[] args) throws Exception {
    Duration time = Duration.ofSeconds(Long.parseLong(args[2]));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (RedisRateLimits limits = RedisRateLimits.builder(RedisURI.create(args[1])).build();
        ApiClient warm = ApiClient.builder(Unlimited.class, args[0]).build();
        ApiClient client =
            ApiClient.builder(Limited.class, args[0])
                .token(CanaryLog.SECRET)
                .rateLimiter(limits)
                .build()) {
      for (int call = 0; call < 200; call++) {
        warm.send(new Warm());
      }
      open(limits);
      System.out.println("ready");
      new Scanner(System.in, StandardCharsets.UTF_8).nextLine();
      System.out.println(pings(client, threads, System.nanoTime() + time.toNanos()));
    }
    threads.shutdownNow();
  }

  /** Opens the connection to Redis, and loads the classes. */
  private static void open(RedisRateLimits limits) {
    RateLimiter warm =
        limits.limiter(
            SharedLimit.of(
                "warm",
                "",
                "",
                String.valueOf(ProcessHandle.current().pid()),
                1_000,
                Duration.ofSeconds(1)));
    boolean taken = false;
    while (!taken) {
      try {
        taken = warm.tryTake().toCompletableFuture().join().isZero();
      } catch (CompletionException e) {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
    }
  }

  private static String pings(ApiClient client, ExecutorService threads, long end)
      throws Exception {
    AtomicInteger answers = new AtomicInteger();
    AtomicInteger failures = new AtomicInteger();
    List<Future<?>> loops = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      loops.add(
          threads.submit(
              () -> {
                while (System.nanoTime() - end < 0) {
                  try {
                    client.send(new Ping());
                    answers.incrementAndGet();
                  } catch (RuntimeException e) {
                    failures.incrementAndGet();
                    System.err.println(e);
                  }
                }
              }));
    }
    for (Future<?> loop : loops) {
      loop.get();
    }
    return answers + " answers, " + failures + " failures";
  }

  /** An API that allows 20 requests in 2 seconds. */
  @interface Limited {}

  /** The same API without its limit. */
  @interface Unlimited {}

  /** A command that is counted. */
  record Ping() implements Command<Receipt> {
    @Override
    public EndpointDefinition definition() {
      return PingService.ENDPOINT;
    }

    @Override
    public String toJson() {
      return "{}";
    }
  }

  interface PingService {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.writing(
                ApiDefinition.of(Limited.class).bearer().limit(20, 2), "GET", "ping", Receipt.class)
            .sentBy(PingService.class, Ping.class, (service, command) -> service.ping());

    @GET("ping")
    @EndpointOf(PingService.class)
    Call<Receipt> ping();
  }

  /** A command that is not counted. */
  record Warm() implements Command<Receipt> {
    @Override
    public EndpointDefinition definition() {
      return WarmService.ENDPOINT;
    }

    @Override
    public String toJson() {
      return "{}";
    }
  }

  interface WarmService {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.writing(ApiDefinition.of(Unlimited.class), "GET", "warm", Receipt.class)
            .sentBy(WarmService.class, Warm.class, (service, command) -> service.warm());

    @GET("warm")
    @EndpointOf(WarmService.class)
    Call<Receipt> warm();
  }
}
