package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.ApiTransportException;
import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.limit.RateLimiter;
import io.github.filterspec.runtime.limit.RateLimiterException;
import io.github.filterspec.runtime.limit.RateLimiterFactory;
import io.github.filterspec.runtime.limit.SharedLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.http.GET;

/** A client whose rate limit is kept by a limiter that other processes share. */
class SharedLimiterTest {
  @AutoClose private final Desk desk = new Desk();
  private final Answers limiter = new Answers();

  @Test
  void callIsSentWhenTheLimiterGivesAPlace() {
    limiter.answers.add(done(Duration.ofMillis(20)));
    desk.answers(204, "");

    client(limiter).send(new Ping());

    assertThat(limiter.asked).isEqualTo(2);
  }

  @Test
  void callFailsAtOnceIfTheWaitWouldPassItsDeadline() {
    limiter.answers.add(done(Duration.ofHours(1)));

    ApiTimeoutException error =
        catchThrowableOfType(ApiTimeoutException.class, () -> client(limiter).send(new Ping()));

    assertThat(error)
        .hasMessage(
            "the rate limit of Limited is reached: 100 requests in 60 s. The next attempt is"
                + " possible in 3600 s, but the call ends earlier, because its timeout is 60 s. The command did not"
                + " reach the API");
    assertThat(error.details().attempts()).isZero();
    assertThat(error.details().mayHaveBeenReceived()).isFalse();
  }

  @Test
  void limiterThatRefusesIsNamedInTheException() {
    limiter.answers.add(
        CompletableFuture.failedFuture(new RateLimiterException("the store is down", null)));

    assertThatExceptionOfType(ApiTransportException.class)
        .isThrownBy(() -> client(limiter).send(new Ping()))
        .withMessage("the store is down. The command did not reach the API")
        .satisfies(error -> assertThat(error.details().mayHaveBeenReceived()).isFalse());
    assertThat(desk.requests()).isZero();
  }

  @Test
  void messageOfAnotherFailureIsNotShown() {
    limiter.answers.add(CompletableFuture.failedFuture(new IllegalStateException(Desk.TOKEN)));

    assertThatExceptionOfType(ApiTransportException.class)
        .isThrownBy(() -> client(limiter).send(new Ping()))
        .withMessage(
            "the rate limiter of Limited failed with java.lang.IllegalStateException. The command"
                + " did not reach the API")
        .withNoCause();
  }

  @Test
  void answer429PausesTheOtherProcesses() {
    desk.answers(429, "{}", "Retry-After: 7");

    assertThat(catchThrowableOfType(RuntimeException.class, () -> client(limiter).send(new Ping())))
        .isNotNull();

    assertThat(limiter.pauses).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void keyIsTheSameInAllProcessesOfAnAccount() {
    assertThat(keyOf(builder())).isEqualTo(keyOf(builder())).matches("[0-9a-f]{64}");
    assertThat(keyOf(builder().token("other"))).isNotEqualTo(keyOf(builder()));
  }

  @Test
  void tokensOfASupplierDoNotIdentifyAnAccount() {
    assertThat(keyOf(builder().token(() -> "one"))).isEqualTo(keyOf(builder().token(() -> "two")));
  }

  @Test
  void nameOfTheAccountReplacesTheToken() {
    assertThat(keyOf(builder().token(() -> "one"), "shop"))
        .isEqualTo(keyOf(builder().token("two"), "shop"))
        .isNotEqualTo(keyOf(builder().token("two"), "office"));
  }

  @Test
  void limiterWithoutALimitIsRefused() {
    ApiClient client = desk.client(desk.builder().rateLimiter(limiter));

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client.page(VIP))
        .withMessage(
            "TicketDesk has no rate limit, so rateLimiter(…) has no effect: add a @RateLimit to"
                + " @TicketDesk, or remove rateLimiter(…)");
  }

  private ApiClient client(RateLimiterFactory limiters) {
    return desk.client(
        builder().rateLimiter(limiters).maxAttempts(1).callTimeout(Duration.ofMinutes(1)));
  }

  private String keyOf(ApiClient.Builder builder) {
    return keyUsedBy(builder.rateLimiter(limiter));
  }

  private String keyOf(ApiClient.Builder builder, String account) {
    return keyUsedBy(builder.rateLimiter(limiter, account));
  }

  private String keyUsedBy(ApiClient.Builder builder) {
    desk.answers(204, "");
    desk.client(builder).send(new Ping());
    return limiter.limits.get(limiter.limits.size() - 1).key();
  }

  private static CompletionStage<Duration> done(Duration wait) {
    return CompletableFuture.completedFuture(wait);
  }

  /** A limiter with prepared answers. Without one, it gives a place. */
  private static final class Answers implements RateLimiterFactory, RateLimiter {
    private final ConcurrentLinkedDeque<CompletionStage<Duration>> answers =
        new ConcurrentLinkedDeque<>();
    private final List<SharedLimit> limits = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private volatile int asked;

    @Override
    public RateLimiter limiter(SharedLimit limit) {
      limits.add(limit);
      return this;
    }

    @Override
    public synchronized CompletionStage<Duration> tryTake() {
      asked++;
      CompletionStage<Duration> prepared = answers.poll();
      return prepared == null ? done(Duration.ZERO) : prepared;
    }

    @Override
    public void pause(Duration time) {
      pauses.add(time);
    }
  }

  private ApiClient.Builder builder() {
    return ApiClient.builder(Limited.class, desk.url()).token(Desk.TOKEN);
  }

  /** An API with a limit. */
  @interface Limited {}

  /** A command of the API. */
  private record Ping() implements Command<Receipt> {
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
                ApiDefinition.of(Limited.class).bearer().limit(100, 60),
                "GET",
                "ping",
                Receipt.class)
            .sentBy(PingService.class, Ping.class, (service, command) -> service.ping());

    @GET("ping")
    @EndpointOf(PingService.class)
    Call<Receipt> ping();
  }
}
