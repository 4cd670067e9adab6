package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Receipt;
import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.http.GET;

/** The rate limit of an API is kept by all clients with the same token, whoever makes them. */
class RateLimitTest {
  private static final int REQUESTS = 10;
  private static final Duration PERIOD = Duration.ofSeconds(1);

  private final MockWebServer server = new MockWebServer();
  private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
  private final List<ApiClient> clients = new ArrayList<>();

  @BeforeEach
  void start() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            times.add(System.nanoTime());
            return new MockResponse.Builder().code(204).build();
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    clients.forEach(ApiClient::close);
    server.close();
  }

  @Test
  void threadsAndClientsTogetherNeverSendMoreThanTheApiAllows() throws Exception {
    List<ApiClient> two = List.of(client("shared"), client("shared"));
    ExecutorService threads = Executors.newFixedThreadPool(8);

    List<Future<Receipt>> calls =
        IntStream.range(0, 4 * REQUESTS)
            .mapToObj(call -> threads.submit(() -> two.get(call % 2).send(new Ping())))
            .toList();
    for (Future<Receipt> call : calls) {
      call.get();
    }
    threads.shutdown();

    List<Long> sorted = times.stream().sorted().toList();
    assertThat(sorted).hasSize(4 * REQUESTS);
    for (int last = REQUESTS; last < sorted.size(); last++) {
      assertThat(Duration.ofNanos(sorted.get(last) - sorted.get(last - REQUESTS)))
          .isGreaterThanOrEqualTo(PERIOD);
    }
  }

  @Test
  void limitIsSharedByClientsWithTheSameTokenOnly() {
    client("one").send(new Hourly());
    client("two").send(new Hourly());

    ApiTimeoutException error =
        catchThrowableOfType(ApiTimeoutException.class, () -> client("one").send(new Hourly()));

    assertThat(error.getMessage())
        .startsWith(
            "the rate limit of Bounded is reached: 1 requests in 3600 s. The next attempt is"
                + " possible in 3")
        .endsWith(
            " s, but the call ends earlier, because its timeout is 60 s. The command did not reach the API");
    assertThat(error.details().attempts()).isZero();
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  private ApiClient client(String token) {
    ApiClient client =
        ApiClient.builder(Bounded.class, server.url("/").toString())
            .token(token)
            .callTimeout(Duration.ofMinutes(1))
            .build();
    clients.add(client);
    return client;
  }

  /** An API with a small limit. */
  @interface Bounded {}

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
                ApiDefinition.of(Bounded.class).bearer().limit(REQUESTS, 1),
                "GET",
                "ping",
                Receipt.class)
            .sentBy(PingService.class, Ping.class, (service, command) -> service.ping());

    @GET("ping")
    @EndpointOf(PingService.class)
    Call<Receipt> ping();
  }

  /** A command that the API allows once an hour. */
  private record Hourly() implements Command<Receipt> {
    @Override
    public EndpointDefinition definition() {
      return HourlyService.ENDPOINT;
    }

    @Override
    public String toJson() {
      return "{}";
    }
  }

  interface HourlyService {
    EndpointDefinition ENDPOINT =
        EndpointDefinition.writing(
                ApiDefinition.of(Bounded.class).bearer().limitOfEachEndpoint(1, 3600),
                "GET",
                "hourly",
                Receipt.class)
            .sentBy(HourlyService.class, Hourly.class, (service, command) -> service.hourly());

    @GET("hourly")
    @EndpointOf(HourlyService.class)
    Call<Receipt> hourly();
  }
}
