package io.github.filterspec.runtime.faults;

import static io.github.filterspec.runtime.faults.Faults.QUERY;
import static io.github.filterspec.runtime.faults.Faults.TOKEN;
import static io.github.filterspec.runtime.faults.Faults.failureOf;
import static io.github.filterspec.runtime.faults.Faults.json;
import static io.github.filterspec.runtime.faults.Faults.page;
import static io.github.filterspec.runtime.faults.Faults.tickets;
import static io.github.filterspec.runtime.faults.RawServer.sends;
import static io.github.filterspec.runtime.faults.RawServer.sendsAndWaits;
import static io.github.filterspec.runtime.faults.RawServer.trickles;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.filterspec.runtime.ApiCancelledException;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.ApiRateLimitException;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.ApiTransportException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.monitor.CallEvent;
import io.github.filterspec.runtime.monitor.CallEvent.WaitReason;
import io.github.filterspec.runtime.tickets.Ticket;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Failures after which the client waits, and waits that end early. */
@Timeout(30)
class WaitsF14ToF22Test {
  /** Far longer than a call that does not wait, also on a busy machine. */
  private static final Duration AT_ONCE = ofSeconds(5);

  @AutoClose private final Faults faults = new Faults();
  private final Waits waits = new Waits();

  private ApiClient metered() {
    return faults.client(
        ApiClient.builder(Metered.class, faults.url()).token(TOKEN).listener(waits));
  }

  private ApiClient listened() {
    return faults.client(faults.builder().listener(waits));
  }

  @Nested
  @DisplayName("F14: 429 with Retry-After: 2")
  class F14 {
    @Test
    void clientWaitsTwoSecondsAndALittleJitter() throws Exception {
      ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
      faults.dispatches(
          request -> {
            times.add(System.nanoTime());
            return times.size() == 1 ? json(429, "{}", "Retry-After: 2") : tickets("t1");
          });

      assertThat(listened().page(QUERY)).hasSize(1);

      long pause = -times.remove() + times.remove();
      assertThat(Duration.ofNanos(pause)).isGreaterThanOrEqualTo(ofSeconds(2));
      CallEvent.Waits wait = waits.next();
      assertThat(wait.time()).isBetween(ofSeconds(2), ofMillis(2200));
      assertThat(wait.reason()).isEqualTo(WaitReason.RETRY_AFTER);
    }

    @Test
    void waitCanBeCancelled() throws Exception {
      faults.answers(json(429, "{}", "Retry-After: 2"));
      ApiClient client = listened();
      CompletableFuture<Page<Ticket>> page = client.pageAsync(QUERY);
      waits.next();

      page.cancel(true);

      assertThat(page).isCancelled();
      Faults.await("no call is left", () -> client.health().waitingCalls() == 0);
      assertThat(faults.requests()).isOne();
    }

    @Test
    void otherCallsWithTheSameTokenWaitToo() {
      ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
      faults.dispatches(
          request -> {
            times.add(System.nanoTime());
            return times.size() == 1
                ? json(429, "{}", "Retry-After: 1")
                : json(200, "{\"success\":true}");
          });

      Rules.hold(
          ApiRateLimitException.class, catchThrowable(() -> metered().send(new Metered.Write())));
      metered().send(new Metered.Write()); // by another client

      long pause = -times.remove() + times.remove();
      assertThat(Duration.ofNanos(pause)).isGreaterThanOrEqualTo(ofSeconds(1));
    }
  }

  @Nested
  @DisplayName("F15: 429 without Retry-After")
  class F15 {
    @Test
    void clientWaitsAtLeastASecond() throws Exception {
      faults.answers(json(429, "{}"));

      CompletableFuture<Page<Ticket>> page = listened().pageAsync(QUERY);

      CallEvent.Waits wait = waits.next();
      assertThat(wait.time()).isBetween(ofSeconds(1), ofSeconds(60));
      assertThat(wait.reason()).isEqualTo(WaitReason.BACK_OFF);
      page.cancel(true);
    }

    @Test
    void waitIsWithinTheDeadline() {
      faults.answers(json(429, "{}"));
      ApiClient client = faults.client(faults.builder().callTimeout(ofMillis(900)));

      ApiRateLimitException failure = faults.failure(ApiRateLimitException.class, client);

      assertThat(failure.details().attempts()).isOne();
      assertThat(failure.retryAfter()).isEmpty();
      assertThat(failure).hasMessageContaining("because its timeout is 0.9 s");
    }
  }

  @Nested
  @DisplayName("F16: Retry-After in all forms")
  class F16 {
    private static final String SENT = "Date: Mon, 01 Jun 2026 12:00:00 GMT";

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "2                              | 2000",
          "0                              | 0",
          "007                            | 7000",
          "-5                             | 0",
          "1.5                            | 1500",
          "0.0001                         | 1",
          "Mon, 01 Jun 2026 12:00:30 GMT  | 30000",
          "Monday, 01-Jun-26 12:00:30 GMT | 30000",
          "Mon Jun  1 12:00:30 2026       | 30000",
          "Mon, 01 Jun 2026 11:00:00 GMT  | 0",
          "Mon, 01 Jun 2026 12:00:00 GMT  | 0",
          "Thu, 01 Jan 1970 00:00:00 GMT  | 0"
        })
    void timeIsUnderstood(String header, long millis) {
      faults.answers(json(429, "{}", SENT, "Retry-After: " + header));

      assertThat(rateLimit().retryAfter()).contains(ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "soon",
          "",
          "1e3",
          "2 s",
          "0x10",
          "1,5",
          "99999999999999999999",
          "Mon, 41 Jun 2026 12:00:30 GMT",
          "filter-canary-4711"
        })
    void garbageHasNoTimeSoTheClientChoosesIt(String header) throws Exception {
      faults.answers(json(429, "{}", "Retry-After: " + header));

      assertThat(rateLimit().retryAfter()).isEmpty();
      CompletableFuture<Page<Ticket>> page = listened().pageAsync(QUERY);
      assertThat(waits.next().reason()).isEqualTo(WaitReason.BACK_OFF);
      page.cancel(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 429, 503})
    void controlCharacterIsGarbageToo(int status) throws IOException {
      String body = status == 200 ? page("[]") : "{}";
      String answer =
          "HTTP/1.1 %d X\r\nContent-Type: application/json\r\nRetry-After: \u00051\u00e9\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s"
              .formatted(status, body.length(), body);
      try (RawServer server = new RawServer(sends(answer))) {
        ApiClient client = faults.client(faults.builder(server.url()).maxAttempts(1));
        if (status == 200) {
          assertThat(client.page(QUERY)).isEmpty();
          assertThat(client.pageAsync(QUERY).join()).isEmpty();
        } else {
          Class<? extends ApiErrorException> kind =
              status == 429 ? ApiRateLimitException.class : ApiErrorException.class;
          assertThat(faults.failure(kind, client, server::requests).retryAfter()).isEmpty();
        }
      }
    }

    @Test
    void largerOfTwoCounts() {
      faults.answers(json(429, "{}", "Retry-After: 3", "Retry-After: 7", "Retry-After: soon"));

      assertThat(rateLimit().retryAfter()).contains(ofSeconds(7));
    }

    @Test
    void dateIsComparedWithTheDateOfTheServer() {
      faults.answers(
          json(
              429,
              "{}",
              "Date: Thu, 01 Jan 2099 00:00:00 GMT",
              "Retry-After: Thu, 01 Jan 2099 00:00:09 GMT"));

      assertThat(rateLimit().retryAfter()).contains(ofSeconds(9));
    }

    private ApiRateLimitException rateLimit() {
      return faults.failure(ApiRateLimitException.class, faults.once());
    }
  }

  @Nested
  @DisplayName("F17: Retry-After: 99999999999")
  class F17 {
    @ParameterizedTest
    @ValueSource(ints = {408, 429, 503})
    void callFailsAtOnceAndTellsTheTime(int status) {
      faults.answers(json(status, "{}", "Retry-After: 99999999999"));
      Class<? extends ApiErrorException> kind =
          status == 429 ? ApiRateLimitException.class : ApiErrorException.class;

      ApiErrorException failure = faults.failure(kind, faults.client());

      assertThat(failure.retryAfter()).contains(ofSeconds(99999999999L));
      assertThat(failure).hasMessageContaining("retry after 99999999999 s");
      assertThat(failure.details().attempts()).isOne();
      assertThat(failure.details().elapsed()).isLessThan(AT_ONCE);
    }

    @Test
    void laterCallsWork() {
      faults.answers(json(503, "{}", "Retry-After: 99999999999"), tickets("t1"));
      ApiClient client = faults.client();
      Rules.hold(ApiErrorException.class, failureOf(client.pageAsync(QUERY)));

      assertThat(client.pageAsync(QUERY).join()).hasSize(1);
    }
  }

  @Nested
  @DisplayName("F18: answers after which OkHttp would send again, unseen")
  class F18 {
    static Stream<MockResponse> tempting() {
      return Stream.of(
          json(408, "{}"),
          json(408, "{}", "Retry-After: 0"),
          json(421, "{}"),
          json(503, "{}", "Retry-After: 0"),
          json(401, "{}", "WWW-Authenticate: Basic realm=\"x\""),
          json(401, "{}", "WWW-Authenticate: Bearer"),
          json(407, "{}", "Proxy-Authenticate: Basic realm=\"x\""),
          new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    }

    @ParameterizedTest
    @MethodSource("tempting")
    void commandIsOnTheWireOnce(MockResponse answer) {
      faults.answers(answer);
      ApiClient client = faults.client();

      ApiException failure = (ApiException) catchThrowable(() -> client.send(new CloseTicket()));

      Rules.hasNoSecrets(failure);
      assertThat(failure.details().attempts()).isOne();
      assertThat(faults.requests()).isOne();
    }

    @ParameterizedTest
    @MethodSource("tempting")
    void queryIsOnTheWireAsOftenAsTheExceptionSays(MockResponse answer) {
      faults.answers(answer);

      ApiException failure = (ApiException) catchThrowable(() -> faults.client().page(QUERY));

      assertThat(faults.requests()).isEqualTo(failure.details().attempts());
    }

    /** The second command uses the connection that the server has closed after the first answer. */
    @Test
    void commandOnADroppedConnectionIsNotSentAgain() {
      faults.answers(
          json(200, "{\"success\":true}")
              .newBuilder()
              .onResponseEnd(new SocketEffect.CloseSocket())
              .build(),
          new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()).build());
      ApiClient client = faults.client();
      client.send(new CloseTicket());

      ApiTransportException failure =
          Rules.hold(
              ApiTransportException.class, catchThrowable(() -> client.send(new CloseTicket())));

      assertThat(failure.details().attempts()).isOne();
      assertThat(faults.requests()).isLessThanOrEqualTo(2);
    }

    @Test
    void limiterCountsEachAttempt() {
      faults.answers(
          json(503, "{}", "Retry-After: 0"),
          json(503, "{}", "Retry-After: 0"),
          json(200, page("[]")));
      ApiClient client = metered();

      client.page(new Metered.Read());

      assertThat(faults.requests()).isEqualTo(3);
      assertThat(client.health().limits())
          .singleElement()
          .satisfies(limit -> assertThat(limit.free()).hasValue(Metered.REQUESTS - 3));
    }
  }

  @Nested
  @DisplayName("F19: no connection")
  class F19 {
    @Test
    void refusedConnectionIsTriedThreeTimes() throws IOException {
      int port;
      try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = free.getLocalPort();
      }
      ApiClient client = faults.client(faults.builder("http://localhost:" + port));

      ApiTransportException failure =
          Rules.hold(ApiTransportException.class, catchThrowable(() -> client.page(QUERY)));

      assertThat(failure.details().attempts()).isEqualTo(3);
      assertThat(failure.details().mayHaveBeenReceived()).isFalse();
      assertThat(failure.details().requestId()).isEmpty();
    }

    @Test
    void unknownHostIsTriedThreeTimes() {
      AtomicInteger asked = new AtomicInteger();
      ApiClient client =
          faults.client(
              faults
                  .builder("https://desk.invalid/")
                  .http(
                      faults
                          .http()
                          .dns(
                              host -> {
                                asked.incrementAndGet();
                                throw new UnknownHostException(host);
                              })
                          .build()));

      ApiTransportException failure =
          Rules.hold(ApiTransportException.class, catchThrowable(() -> client.page(QUERY)));

      assertThat(asked).hasValue(3);
      assertThat(failure.details().attempts()).isEqualTo(3);
      assertThat(failure.details().mayHaveBeenReceived()).isFalse();
    }

    @Test
    void failureOfTlsIsTriedOnce() throws IOException {
      try (RawServer server = new RawServer(sends("HTTP/1.1 400 This is not TLS\r\n\r\n"))) {
        ApiClient client = faults.client(faults.builder(server.url().replace("http:", "https:")));

        ApiTransportException failure =
            Rules.hold(ApiTransportException.class, catchThrowable(() -> client.page(QUERY)));

        assertThat(failure.details().attempts()).isOne();
        assertThat(failure.details().mayHaveBeenReceived()).isFalse();
        assertThat(server.connections()).isOne();
      }
    }
  }

  @Nested
  @DisplayName("F20: an answer that comes one byte at a time, or never")
  class F20 {
    private static final String HEAD = "HTTP/1.1 %d X\r\nContent-Type: application/json\r\n";

    static Stream<RawServer.Answer> slow() {
      return Stream.of(
          trickles(HEAD.formatted(200) + "Content-Length: 100000\r\n\r\n", " "),
          trickles(HEAD.formatted(200) + "Transfer-Encoding: chunked\r\n\r\n", "1\r\n \r\n"),
          trickles("HTTP/1.1 200 OK\r\nX-Long: ", "a"),
          sendsAndWaits("HTTP/1.1 200 OK\r\n"),
          sendsAndWaits(""));
    }

    @ParameterizedTest
    @MethodSource("slow")
    void attemptHasALimit(RawServer.Answer slow) throws Exception {
      try (RawServer server = new RawServer(slow)) {
        ApiClient client =
            faults.client(faults.builder(server.url()).maxAttempts(1).attemptTimeout(ofSeconds(1)));

        ApiTimeoutException failure =
            faults.failure(ApiTimeoutException.class, client, server::requests);

        assertThat(failure.details().elapsed()).isBetween(ofSeconds(1), AT_ONCE);
        server.awaitHangUp();
        server.awaitHangUp();
      }
    }

    /** The status is known, although the body of the error takes too long. */
    @Test
    void statusCountsIfTheBodyOfTheErrorIsSlow() throws Exception {
      try (RawServer server =
          new RawServer(trickles(HEAD.formatted(503) + "Content-Length: 100000\r\n\r\n", " "))) {
        ApiClient client =
            // the head of the answer must arrive in time, also on a busy machine
            faults.client(faults.builder(server.url()).maxAttempts(1).attemptTimeout(ofSeconds(4)));

        ApiErrorException failure =
            faults.failure(ApiErrorException.class, client, server::requests);

        assertThat(failure.status()).isEqualTo(503);
        assertThat(failure.details().elapsed()).isLessThan(AT_ONCE);
        server.awaitHangUp();
        server.awaitHangUp();
      }
    }

    @Test
    void wholeCallHasALimit() throws Exception {
      try (RawServer server = new RawServer(slow().findFirst().orElseThrow())) {
        ApiClient client =
            faults.client(
                faults
                    .builder(server.url())
                    .maxAttempts(10)
                    .attemptTimeout(ofMillis(300))
                    .callTimeout(ofMillis(900)));

        ApiTimeoutException failure =
            Rules.hold(ApiTimeoutException.class, catchThrowable(() -> client.page(QUERY)));

        assertThat(failure.details().attempts()).isBetween(1, 3);
        assertThat(failure.details().elapsed()).isBetween(ofMillis(300), AT_ONCE);
      }
    }

    @Test
    void limitCountsFromTheCallAlsoForFuturesThatQueue() throws IOException {
      try (RawServer server = new RawServer(sendsAndWaits(""))) {
        ApiClient client =
            faults.client(
                faults.builder(server.url()).maxConcurrentCalls(2).callTimeout(ofMillis(500)));

        List<CompletableFuture<Page<Ticket>>> pages =
            IntStream.range(0, 20).mapToObj(number -> client.pageAsync(QUERY)).toList();

        for (CompletableFuture<Page<Ticket>> page : pages) {
          ApiTimeoutException failure = Rules.hold(ApiTimeoutException.class, failureOf(page));
          // one after the other, they would take 5 s
          assertThat(failure.details().elapsed()).isBetween(ofMillis(500), ofMillis(2500));
        }
      }
    }
  }

  @Nested
  @DisplayName("F21: a wait that would end after the deadline")
  class F21 {
    @ParameterizedTest
    @ValueSource(ints = {408, 429, 503})
    void callFailsWithoutWaiting(int status) {
      faults.answers(json(status, "{}", "Retry-After: 40"));
      ApiClient client = faults.client(faults.builder().callTimeout(ofSeconds(30)));
      Class<? extends ApiErrorException> kind =
          status == 429 ? ApiRateLimitException.class : ApiErrorException.class;

      ApiErrorException failure = faults.failure(kind, client);

      assertThat(failure.details().attempts()).isOne();
      assertThat(failure.details().elapsed()).isLessThan(AT_ONCE);
      assertThat(failure)
          .hasMessageContaining("retry after 40 s")
          .hasMessageContaining("because its timeout is 30 s");
    }

    @Test
    void waitForTheRateLimitIsNotBegunEither() {
      faults.answers(json(200, page("[]")));
      ApiClient client = metered();
      for (int request = 0; request < Metered.REQUESTS; request++) {
        client.page(new Metered.Read());
      }

      ApiTimeoutException failure =
          Rules.hold(
              ApiTimeoutException.class, catchThrowable(() -> client.page(new Metered.Read())));

      assertThat(failure.details().attempts()).isZero();
      assertThat(failure.details().mayHaveBeenReceived()).isFalse();
      assertThat(failure.details().elapsed()).isLessThan(AT_ONCE);
      assertThat(failure).hasMessageContaining("Metered is reached: 5 requests in 3600 s");
      assertThat(faults.requests()).isEqualTo(Metered.REQUESTS);
    }
  }

  @Nested
  @DisplayName("F22: a call that is cancelled or interrupted")
  class F22 {
    /** A busy machine can delay a thread, so more than half of the calls must be fast. */
    private static final int MAJORITY = 5;

    private static final Duration FAST = ofMillis(50);

    /** The place where a call is when it ends. */
    enum Place {
      BEFORE_THE_ANSWER,
      IN_THE_BODY,
      BETWEEN_ATTEMPTS,
      IN_THE_QUEUE
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void interruptEndsTheCallAndKeepsTheFlag(Place place) throws Exception {
      assertMostAreFast(place, this::timeToInterrupt);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void cancellingTheFutureEndsTheCall(Place place) throws Exception {
      assertMostAreFast(place, this::timeToCancel);
    }

    /** Measures the time in which a call at a place ends. */
    interface Measurement {
      Duration of(Place place, RawServer server, ApiClient client) throws Exception;
    }

    private void assertMostAreFast(Place place, Measurement measurement) throws Exception {
      int fast = 0;
      List<Duration> slow = new ArrayList<>();
      while (fast < MAJORITY) {
        try (RawServer server = new RawServer(answer(place))) {
          ApiClient.Builder builder = faults.builder(server.url()).listener(waits);
          if (place == Place.IN_THE_QUEUE) {
            builder.maxConcurrentCalls(1);
          }
          Duration time = measurement.of(place, server, faults.client(builder));
          if (time.compareTo(FAST) <= 0) {
            fast++;
          } else {
            slow.add(time);
          }
        }
        assertThat(slow).as("the slow calls").hasSizeLessThan(MAJORITY);
      }
    }

    private static RawServer.Answer answer(Place place) {
      return switch (place) {
        case BEFORE_THE_ANSWER, IN_THE_QUEUE -> sendsAndWaits("");
        case IN_THE_BODY ->
            sendsAndWaits(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{");
        case BETWEEN_ATTEMPTS ->
            sends("HTTP/1.1 503 X\r\nRetry-After: 20\r\nContent-Length: 0\r\n\r\n");
      };
    }

    private void awaitPlace(Place place, RawServer server) throws InterruptedException {
      if (place == Place.BETWEEN_ATTEMPTS) {
        waits.next();
      } else {
        server.awaitRequest();
      }
    }

    private Duration timeToInterrupt(Place place, RawServer server, ApiClient client)
        throws Exception {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      AtomicBoolean flag = new AtomicBoolean();
      CompletableFuture<Page<Ticket>> before = null;
      if (place == Place.IN_THE_QUEUE) {
        before = client.pageAsync(QUERY);
        server.awaitRequest();
      }
      Thread caller =
          new Thread(
              () -> {
                thrown.set(catchThrowable(() -> client.page(QUERY)));
                flag.set(Thread.currentThread().isInterrupted());
              });
      caller.start();
      if (place == Place.IN_THE_QUEUE) {
        Faults.await("the call waits", () -> client.health().waitingCalls() == 1);
      } else {
        awaitPlace(place, server);
      }

      long begin = System.nanoTime();
      caller.interrupt();
      caller.join(TimeUnit.SECONDS.toMillis(10));
      Duration time = Duration.ofNanos(System.nanoTime() - begin);

      Rules.hold(ApiCancelledException.class, thrown.get());
      assertThat(thrown.get()).hasMessage("the thread that called TicketDesk was interrupted");
      assertThat(flag).isTrue();
      if (before != null) {
        before.cancel(true);
      }
      server.awaitHangUp();
      return time;
    }

    private Duration timeToCancel(Place place, RawServer server, ApiClient client)
        throws Exception {
      CompletableFuture<Page<Ticket>> before =
          place == Place.IN_THE_QUEUE ? client.pageAsync(QUERY) : null;
      CompletableFuture<Page<Ticket>> page = client.pageAsync(QUERY);
      awaitPlace(place, server);

      long begin = System.nanoTime();
      page.cancel(true);
      if (place == Place.BEFORE_THE_ANSWER || place == Place.IN_THE_BODY) {
        server.awaitHangUp();
      } else {
        int others = before == null ? 0 : 1;
        Faults.await("the call ends", () -> calls(client) == others);
      }
      Duration time = Duration.ofNanos(System.nanoTime() - begin);

      assertThat(page).isCancelled();
      if (before != null) {
        before.cancel(true);
      }
      return time;
    }

    private static int calls(ApiClient client) {
      return client.health().runningCalls() + client.health().waitingCalls();
    }

    @Test
    void interruptBeforeTheCallSendsNothing() {
      faults.answers(tickets("t1"));
      Thread.currentThread().interrupt();

      Throwable failure = catchThrowable(() -> faults.client().page(QUERY));

      assertThat(Thread.interrupted()).isTrue();
      Rules.hold(ApiCancelledException.class, failure);
    }

    static Stream<UnaryOperator<CompletableFuture<?>>> derived() {
      return Stream.of(
          page -> page.thenApply(value -> 1),
          page -> page.thenCompose(value -> CompletableFuture.completedFuture(1)),
          page -> page.handle((value, failure) -> 1),
          page -> page.whenComplete((value, failure) -> {}),
          page -> page.thenAccept(value -> {}),
          page -> page.thenRun(() -> {}),
          page -> page.exceptionally(failure -> null),
          page -> page.thenApplyAsync(value -> 1).thenApply(value -> 2),
          CompletableFuture::copy);
    }

    @ParameterizedTest
    @MethodSource("derived")
    void cancellingADerivedFutureStopsTheCall(UnaryOperator<CompletableFuture<?>> derive)
        throws Exception {
      try (RawServer server = new RawServer(sendsAndWaits(""))) {
        CompletableFuture<?> derived =
            derive.apply(faults.client(faults.builder(server.url())).pageAsync(QUERY));
        server.awaitRequest();

        derived.cancel(true);

        server.awaitHangUp();
        faults.awaitNoOpenAnswer();
      }
    }

    @Test
    void timeoutOfTheFutureStopsTheCall() throws Exception {
      try (RawServer server = new RawServer(sendsAndWaits(""))) {
        CompletableFuture<?> page =
            faults
                .client(faults.builder(server.url()))
                .pageAsync(QUERY)
                .orTimeout(300, TimeUnit.MILLISECONDS);

        assertThat(failureOf(page)).isInstanceOf(java.util.concurrent.TimeoutException.class);
        server.awaitHangUp();
      }
    }

    @Test
    void noThreadSleepsWhileCallsWait() {
      faults.answers(json(503, "{}", "Retry-After: 20"));
      ApiClient client = faults.client();
      List<CompletableFuture<Page<Ticket>>> pages =
          IntStream.range(0, 50).mapToObj(number -> client.pageAsync(QUERY)).toList();
      Faults.await("all calls wait", () -> client.health().waitingCalls() == 50);

      Faults.await(
          "no thread is busy with a call that waits",
          () ->
              Thread.getAllStackTraces().entrySet().stream()
                  .filter(each -> each.getKey().getName().startsWith("filterspec call of"))
                  .flatMap(each -> Stream.of(each.getValue()))
                  .noneMatch(frame -> frame.getClassName().startsWith("io.github.filterspec")));

      pages.forEach(page -> page.cancel(true));
      Faults.await("all calls end", () -> calls(client) == 0);
      assertThat(faults.requests()).isEqualTo(50);
    }

    @Test
    void closingTheClientEndsCallsThatWait() throws Exception {
      faults.answers(json(503, "{}", "Retry-After: 20"));
      ApiClient client = listened();
      CompletableFuture<Page<Ticket>> page = client.pageAsync(QUERY);
      waits.next();

      client.close();

      Throwable failure = Rules.hold(failureOf(page));
      assertThat(failure.getMessage())
          .isIn(
              "the client of TicketDesk was closed", "TicketDesk answered 503 (retry after 20 s)");
    }
  }
}
