package io.github.filterspec.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.tickets.TicketDesk;
import io.github.filterspec.runtime.tickets.TicketsQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okio.Buffer;

/**
 * A faulty server of tickets, clients of it, and the rules that hold after every fault. Each fault
 * is tried with a synchronous and with an asynchronous call.
 */
final class Faults implements AutoCloseable {
  static final String TOKEN = "t0ken-canary-4711";
  static final String FILTER = "filter-canary-4711";
  static final TicketsQuery QUERY = TicketsQuery.builder().tags(FILTER).build();

  private final MockWebServer server = new MockWebServer();
  private final AtomicInteger requests = new AtomicInteger();
  private final ConnectionPool pool = new ConnectionPool();
  private final OkHttpClient http = new OkHttpClient.Builder().connectionPool(pool).build();
  private final List<ApiClient> clients = new ArrayList<>();
  private volatile Function<RecordedRequest, MockResponse> answers =
      request -> new MockResponse.Builder().code(404).build();

  Faults() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            requests.incrementAndGet();
            return answers.apply(request);
          }
        });
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return server.url("/").toString();
  }

  int requests() {
    return requests.get();
  }

  RecordedRequest takeRequest() throws InterruptedException {
    RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
    assertThat(request).as("a request").isNotNull();
    return request;
  }

  /** Answers each request by a function, and counts the requests from 0. */
  Faults dispatches(Function<RecordedRequest, MockResponse> function) {
    answers = function;
    requests.set(0);
    return this;
  }

  /** Answers the requests in this order. The last answer is repeated. */
  Faults answers(MockResponse... inOrder) {
    AtomicInteger next = new AtomicInteger();
    return dispatches(request -> inOrder[Math.min(next.getAndIncrement(), inOrder.length - 1)]);
  }

  static MockResponse json(int status, String body, String... headers) {
    return answer(status, "application/json", body, headers);
  }

  static MockResponse answer(int status, String type, String body, String... headers) {
    MockResponse.Builder answer =
        new MockResponse.Builder().code(status).addHeader("Content-Type: " + type).body(body);
    Stream.of(headers).forEach(answer::addHeader);
    return answer.build();
  }

  static MockResponse bytes(String type, byte[] body, String... headers) {
    MockResponse.Builder answer =
        new MockResponse.Builder()
            .addHeader("Content-Type: " + type)
            .body(new Buffer().write(body));
    Stream.of(headers).forEach(answer::addHeader);
    return answer.build();
  }

  static MockResponse data(String json) {
    return json(200, page(json));
  }

  static MockResponse tickets(String... ids) {
    return data(ticketsJson(ids));
  }

  static String page(String data) {
    return "{\"success\":true,\"code\":200,\"data\":" + data + "}";
  }

  static String ticketsJson(String... ids) {
    return Stream.of(ids)
        .map("{\"id\":\"%s\",\"priority\":1,\"createdAt\":\"2026-06-01T00:00:00Z\"}"::formatted)
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** Returns a client with the default settings, which sends a query up to three times. */
  ApiClient client() {
    return client(builder());
  }

  /** Returns a client that sends each request once. */
  ApiClient once() {
    return client(builder().maxAttempts(1));
  }

  ApiClient.Builder builder() {
    return builder(url());
  }

  /** Returns a builder whose clients share their connections, so that a leak can be seen. */
  ApiClient.Builder builder(String url) {
    return ApiClient.builder(TicketDesk.class, url).token(TOKEN).http(http);
  }

  OkHttpClient.Builder http() {
    return http.newBuilder();
  }

  ApiClient client(ApiClient.Builder builder) {
    ApiClient client = builder.build();
    clients.add(client);
    return client;
  }

  /** Requests a page of this server, which fails in both ways of calling. */
  <E extends ApiException> E failure(Class<E> kind, ApiClient client) {
    return failure(kind, client, this::requests);
  }

  /**
   * Requests a page, which fails in both ways of calling, and checks the rules for all faults.
   *
   * @param received the number of requests that the server received
   * @return the exception of the synchronous call
   */
  <E extends ApiException> E failure(Class<E> kind, ApiClient client, IntSupplier received) {
    int before = received.getAsInt();
    E now = Rules.hold(kind, catchThrowable(() -> client.page(QUERY)));
    assertThat(received.getAsInt() - before).as("requests").isEqualTo(now.details().attempts());
    E later = Rules.hold(kind, failureOf(client.pageAsync(QUERY)));
    assertThat(later.details().attempts()).isEqualTo(now.details().attempts());
    assertThat(received.getAsInt() - before).isEqualTo(2 * now.details().attempts());
    awaitNoOpenAnswer();
    return now;
  }

  /** Every answer is closed: no connection is in use. */
  void awaitNoOpenAnswer() {
    await("an answer is not closed", () -> pool.connectionCount() == pool.idleConnectionCount());
  }

  static Throwable failureOf(CompletableFuture<?> future) {
    try {
      Object value = future.get(10, TimeUnit.SECONDS);
      throw new AssertionError("did not fail: " + value);
    } catch (ExecutionException e) {
      return e.getCause();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static void await(String otherwise, BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - end).as(otherwise).isNegative();
      LockSupport.parkNanos(100_000);
    }
  }

  /** Checks that the test has closed all answers, and closes everything. */
  @Override
  public void close() {
    awaitNoOpenAnswer();
    clients.forEach(ApiClient::close);
    pool.evictAll();
    http.dispatcher().executorService().shutdown();
    server.close();
  }
}
