package io.github.filterspec.runtime.faults;

import static io.github.filterspec.runtime.faults.Faults.FILTER;
import static io.github.filterspec.runtime.faults.Faults.QUERY;
import static io.github.filterspec.runtime.faults.Faults.TOKEN;
import static io.github.filterspec.runtime.faults.Faults.failureOf;
import static io.github.filterspec.runtime.faults.Faults.json;
import static io.github.filterspec.runtime.faults.Faults.page;
import static io.github.filterspec.runtime.faults.Faults.tickets;
import static io.github.filterspec.runtime.faults.Faults.ticketsJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.CallOptions;
import io.github.filterspec.runtime.Items;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.monitor.CallEvent;
import io.github.filterspec.runtime.monitor.CallListener;
import io.github.filterspec.runtime.monitor.LoggingListener;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import io.github.filterspec.runtime.tickets.TicketListQuery;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens, the hosts to which they are sent, and texts that must not contain them. */
@Timeout(60)
class TokensAndHostsF33ToF38Test {
  @AutoClose private final Faults faults = new Faults();
  @AutoClose private final Faults other = new Faults();

  private ApiClient supplied(Supplier<String> token) {
    return faults.client(faults.builder().token(token));
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Nested
  @DisplayName("F33: a token that cannot be in a header")
  class F33 {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "canary-4711\r\nX-Evil: 1",
          "canary-4711\n",
          "canary-4711\r",
          "canary-4711\u0000",
          "canary-4711\u007f",
          "canary-4711é",
          "canary-4711\u2028",
          "canary-4711 more",
          "canary-4711\tmore",
          "Bearer canary-4711"
        })
    void tokenIsRefusedAndNotQuoted(String token) {
      ApiClient.Builder builder = faults.builder().token(token);

      assertThatExceptionOfType(ApiConfigurationException.class)
          .isThrownBy(builder::build)
          .withMessageContaining("the token ")
          .withMessageNotContaining("canary")
          .withNoCause();
      ApiConfigurationException failure =
          faults.failure(ApiConfigurationException.class, supplied(() -> token));
      assertThat(failure).hasMessageNotContaining("canary").hasNoCause();
      assertThat(faults.requests()).isZero();
    }
  }

  @Nested
  @DisplayName("F34: a supplier of tokens that fails or is slow")
  class F34 {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void missingTokenIsAWrongConfiguration(String token) {
      faults.failure(ApiConfigurationException.class, supplied(() -> token));

      assertThat(faults.requests()).isZero();
    }

    static Stream<Throwable> failures() {
      return Stream.of(
          new IllegalStateException("vault said " + TOKEN),
          new IOException("vault said " + TOKEN),
          new InterruptedException("vault said " + TOKEN),
          new NoClassDefFoundError("vault said " + TOKEN),
          new StackOverflowError("vault said " + TOKEN),
          new IllegalStateException("x", new IOException("vault said " + TOKEN)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failureOfTheSupplierIsNamedWithoutItsText(Throwable thrown) {
      ApiConfigurationException failure =
          faults.failure(ApiConfigurationException.class, supplied(() -> sneaky(thrown)));

      assertThat(failure).hasMessageContaining(thrown.getClass().getName());
      assertThat(faults.requests()).isZero();
    }

    /** Throws any exception, as other languages do. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> String sneaky(Throwable thrown) throws E {
      throw (E) thrown;
    }

    @Test
    void slowSupplierEndsWithTheCall() {
      CountDownLatch never = new CountDownLatch(1);
      ApiClient client =
          faults.client(
              faults
                  .builder()
                  .token(
                      () -> {
                        awaitLatch(never);
                        return TOKEN;
                      })
                  .callTimeout(Duration.ofMillis(400)));

      ApiTimeoutException failure = faults.failure(ApiTimeoutException.class, client);

      never.countDown();
      assertThat(failure.details().elapsed())
          .isBetween(Duration.ofMillis(400), Duration.ofSeconds(5));
      assertThat(faults.requests()).isZero();
    }

    @Test
    void supplierIsAskedOnceForManyCallers() throws Exception {
      faults.answers(tickets("t1"));
      AtomicInteger asked = new AtomicInteger();
      CountDownLatch slow = new CountDownLatch(1);
      ApiClient client =
          supplied(
              () -> {
                asked.incrementAndGet();
                awaitLatch(slow);
                return TOKEN;
              });

      List<CompletableFuture<Page<Ticket>>> pages =
          IntStream.range(0, 20).mapToObj(number -> client.pageAsync(QUERY)).toList();
      slow.countDown();

      for (CompletableFuture<Page<Ticket>> page : pages) {
        assertThat(page.get(10, TimeUnit.SECONDS)).hasSize(1);
      }
      assertThat(asked).hasValue(1);
    }
  }

  @Nested
  @DisplayName("F35: 401 after a rotation of the token")
  class F35 {
    private static final String NEW = "new-canary-4711";

    private final AtomicInteger asked = new AtomicInteger();

    private MockResponse answer(String authorization) {
      return ("Bearer " + NEW).equals(authorization)
          ? tickets("t1")
          : json(401, "{\"error\":{\"code\":\"EXPIRED\"}}");
    }

    @Test
    void queryIsSentOnceMoreWithTheNewToken() {
      faults.dispatches(request -> answer(request.getHeaders().get("Authorization")));
      Queue<String> tokens = new ConcurrentLinkedQueue<>(List.of(TOKEN, NEW));

      assertThat(supplied(tokens::remove).page(QUERY)).hasSize(1);

      assertThat(faults.requests()).isEqualTo(2);
    }

    @Test
    void secondRefusalIsTheError() {
      faults.answers(json(401, "{}"));
      ApiClient client = supplied(() -> TOKEN + asked.incrementAndGet());

      ApiErrorException failure =
          Rules.hold(ApiErrorException.class, catchThrowable(() -> client.page(QUERY)));

      assertThat(failure.status()).isEqualTo(401);
      assertThat(failure.details().attempts()).isEqualTo(2);
      assertThat(faults.requests()).isEqualTo(2);
      assertThat(asked).hasValue(2);
    }

    @Test
    void sameTokenIsNotSentAgain() {
      faults.answers(json(401, "{}"));

      assertThat(faults.failure(ApiErrorException.class, faults.client()).details().attempts())
          .isOne();
      assertThat(
              faults.failure(ApiErrorException.class, supplied(() -> TOKEN)).details().attempts())
          .isOne();
    }

    @Test
    void manyCallersShareOneNewToken() throws Exception {
      faults.dispatches(request -> answer(request.getHeaders().get("Authorization")));
      ApiClient client = supplied(() -> asked.incrementAndGet() == 1 ? TOKEN : NEW);

      List<CompletableFuture<Page<Ticket>>> pages =
          IntStream.range(0, 10).mapToObj(number -> client.pageAsync(QUERY)).toList();

      for (CompletableFuture<Page<Ticket>> page : pages) {
        assertThat(page.get(10, TimeUnit.SECONDS)).hasSize(1);
      }
      assertThat(asked.get()).isLessThan(10);
    }
  }

  @Nested
  @DisplayName("F36: a redirect to another host")
  class F36 {
    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    void redirectIsNotFollowedAndItsHostIsNamed(int status) {
      other.answers(tickets("t1"));
      faults.answers(json(status, "", "Location: " + other.url() + "deep/path?key=" + FILTER));

      ApiProtocolException failure = faults.failure(ApiProtocolException.class, faults.client());

      assertThat(failure)
          .hasMessageContaining("redirects to localhost")
          .hasMessageNotContaining("deep");
      assertThat(failure.details().attempts()).isOne();
      assertThat(other.requests()).isZero();
    }

    @Test
    void commandAndQueryWithoutBodyAreNotRedirectedEither() {
      other.answers(tickets("t1"));
      faults.answers(json(307, "", "Location: " + other.url()));
      ApiClient client = faults.client();

      Rules.hold(ApiProtocolException.class, catchThrowable(() -> client.send(new CloseTicket())));
      Rules.hold(
          ApiProtocolException.class, catchThrowable(() -> client.page(TicketListQuery.ALL)));

      assertThat(other.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/elsewhere", "", "https://desk.example:99999", "://", "data:x"})
    void otherLocationsAreNotFollowedEither(String location) {
      faults.answers(json(302, "", "Location: " + location));

      faults.failure(ApiProtocolException.class, faults.client());

      assertThat(faults.requests()).isEqualTo(2);
    }
  }

  @Nested
  @DisplayName("F37: base URLs that are not safe")
  class F37 {
    @ParameterizedTest
    @CsvSource({
      "http://desk.example,                      https",
      "http://desk.example:443,                  https",
      "HTTP://DESK.EXAMPLE,                      https",
      "http://10.0.0.1,                          https",
      "http://128.0.0.1,                         https",
      "http://0.0.0.0,                           https",
      "http://localhost.desk.example,            https",
      "http://127.0.0.1.desk.example,            https",
      "https://ada:canary-4711@desk.example,     a user name or a password",
      "https://canary-4711@desk.example,         a user name or a password",
      "http://canary-4711@localhost,             a user name or a password",
      "https://desk.example?key=canary-4711,     query",
      "https://desk.example/#canary-4711,        fragment",
      "ftp://canary-4711.example,                not an http or https URL",
      "file:///canary-4711,                      not an http or https URL",
      "canary-4711,                              not an http or https URL",
      "'',                                       not an http or https URL"
    })
    void urlIsRefusedWithoutItsSecrets(String url, String reason) {
      assertThatExceptionOfType(ApiConfigurationException.class)
          .isThrownBy(() -> builder(url).build())
          .withMessageContaining(reason)
          .withMessageNotContaining("canary");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://desk.example/v7/",
          "http://localhost:8080",
          "http://127.0.0.1",
          "http://127.0.0.2",
          "http://[::1]:8080/api"
        })
    void httpsAndThisMachineAreAllowed(String url) {
      builder(url).build().close();
    }

    @Test
    void httpIsAllowedOnRequestButNotUserInformation() {
      builder("http://10.0.0.1").allowHttp().build().close();
      assertThatExceptionOfType(ApiConfigurationException.class)
          .isThrownBy(() -> builder("http://canary-4711@10.0.0.1").allowHttp().build())
          .withMessageNotContaining("canary");
    }

    private static ApiClient.Builder builder(String url) {
      return ApiClient.builder(TicketDesk.class, url).token(TOKEN);
    }
  }

  @Nested
  @DisplayName("F38: the token and the values of a filter in texts")
  class F38 {
    private static final String ECHO =
        "{\"success\":false,\"code\":%2$d,\"message\":\"%1$s\",\"data\":[\"%1$s\"],"
            + "\"error\":{\"code\":\"%1$s\",\"message\":\"%1$s\"}}";

    /** Answers that repeat the token and the filter wherever they can. */
    static Stream<MockResponse> echoes() {
      String both = TOKEN + " " + FILTER;
      return Stream.of(
          json(400, ECHO.formatted(both, 400)),
          json(401, ECHO.formatted(both, 401), "X-Request-Id: " + TOKEN),
          json(429, ECHO.formatted(both, 429), "Retry-After: " + TOKEN),
          json(503, ECHO.formatted(both, 503), "Retry-After: 9999"),
          json(200, ECHO.formatted(both, 400)),
          json(400, ECHO.formatted("x".repeat(895) + TOKEN, 400)),
          json(400, ECHO.formatted(TOKEN.toUpperCase(java.util.Locale.ROOT), 400)),
          json(400, both),
          json(200, both),
          json(200, page("\"" + both + "\"")),
          json(200, page("{\"" + both + "\":1}")),
          json(200, page("[{\"" + both + "\":1}]")),
          json(200, page("[{\"id\":{\"" + both + "\":1}}]")),
          json(200, page("[{\"id\":\"a\",\"createdAt\":\"" + both + "\"}]")),
          Faults.answer(200, "text/" + TOKEN, both),
          Faults.answer(200, "text/html", both),
          json(200, both, "Content-Encoding: " + TOKEN),
          json(302, both, "Location: https://" + TOKEN + ".example/?" + FILTER),
          json(302, both, "Location: /" + both.replace(' ', '/')),
          new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build(),
          new MockResponse.Builder().status("HTTP/1.1 400 " + TOKEN).build(),
          new MockResponse.Builder().status("HTTP/1.1 abc " + TOKEN).build());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("echoes")
    void noExceptionRepeatsThem(MockResponse echo) {
      faults.answers(echo);
      ApiClient client = faults.once();

      Throwable now = catchThrowable(() -> client.page(QUERY));
      Throwable later = failureOf(client.pageAsync(QUERY));

      Rules.hold(now);
      Rules.hasNoSecrets((ApiException) later);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("echoes")
    void noEventAndNoLineOfTheLogRepeatsThem(MockResponse echo) {
      faults.answers(echo);
      Recording events = new Recording();
      Lines log = new Lines();
      ApiClient client =
          faults.client(
              faults.builder().listener(events).listener(new LoggingListener(log)).maxAttempts(1));

      ApiException failure = (ApiException) catchThrowable(() -> client.page(QUERY));

      assertThat(events.texts).isNotEmpty().noneMatch(F38::hasSecret);
      assertThat(log.lines).hasSize(failure.details().attempts()).noneMatch(F38::hasSecret);
    }

    @Test
    void noTextOfAClientRepeatsThem() {
      faults.answers(json(200, page(ticketsJson("t1"))));
      ApiClient.Builder builder = faults.builder();
      ApiClient client = faults.client(builder);
      CallOptions options = CallOptions.defaults().header("X-Trace", FILTER);
      Items<Ticket> items = client.items(QUERY);
      Page<Ticket> page = client.page(QUERY);

      assertThat(
              Stream.of(
                      builder,
                      client,
                      options,
                      client.with(options),
                      client.health(),
                      items,
                      items.iterator(),
                      items.pages(),
                      items.stream(),
                      items.publisher(),
                      page,
                      client.pageAsync(QUERY),
                      page.position().orElseThrow(),
                      Rules.decoded(page.position().orElseThrow()),
                      Rules.decoded(page.nextPosition().orElseThrow()))
                  .map(Object::toString))
          .noneMatch(F38::hasSecret);
    }

    private static boolean hasSecret(String text) {
      return text.contains("canary-4711");
    }

    /** A logger that keeps its lines. */
    private static final class Lines implements System.Logger {
      final Queue<String> lines = new ConcurrentLinkedQueue<>();

      @Override
      public String getName() {
        return "lines";
      }

      @Override
      public boolean isLoggable(Level level) {
        return true;
      }

      @Override
      public void log(Level level, ResourceBundle bundle, String text, Throwable thrown) {
        lines.add(text + thrown);
      }

      @Override
      public void log(Level level, ResourceBundle bundle, String format, Object... values) {
        lines.add(format + Arrays.toString(values));
      }
    }

    /** A listener that keeps the texts of all events. */
    private static final class Recording implements CallListener {
      final Queue<String> texts = new ConcurrentLinkedQueue<>();

      @Override
      public void attemptBegins(CallEvent.AttemptBegins event) {
        texts.add(event.toString());
      }

      @Override
      public void answered(CallEvent.Answered event) {
        texts.add(event.toString());
      }

      @Override
      public void waits(CallEvent.Waits event) {
        texts.add(event.toString());
      }

      @Override
      public void retries(CallEvent.Retries event) {
        texts.add(event.toString());
      }

      @Override
      public void pageDelivered(CallEvent.PageDelivered event) {
        texts.add(event.toString());
      }

      @Override
      public void ended(CallEvent.Ended event) {
        texts.add(event.toString());
      }
    }
  }
}
