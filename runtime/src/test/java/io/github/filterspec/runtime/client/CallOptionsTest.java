package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.TOKEN;
import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.CallOptions;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.EndpointOf;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Headers;

/** Options change single calls of a client. */
class CallOptionsTest {
  private static final CallOptions DEFAULTS = CallOptions.defaults();

  @AutoClose private final Desk desk = new Desk();

  @Test
  void timeoutReplacesTheTimeoutOfTheClient() throws Exception {
    try (SilentServer silent = new SilentServer("")) {
      ApiClient client =
          desk.client(ApiClient.builder(TicketDesk.class, silent.url()).token(TOKEN));

      assertThatExceptionOfType(ApiTimeoutException.class)
          .isThrownBy(() -> client.with(DEFAULTS.timeout(Duration.ofMillis(200))).page(VIP))
          .satisfies(e -> assertThat(e.details().elapsed()).isLessThan(Duration.ofSeconds(20)));
    }
  }

  @Test
  void timeoutMayBeLongerThanTheTimeoutOfTheClient() {
    desk.answers(503, "{}", "Retry-After: 1").answersTickets("t1");
    ApiClient client = desk.client(desk.builder().callTimeout(Duration.ofMillis(500)));

    assertThat(client.with(DEFAULTS.timeout(Duration.ofMinutes(1))).page(VIP)).hasSize(1);
  }

  @Test
  void headerIsSentWithEachRequest() throws Exception {
    desk.answers(503, "{}").answersTickets("t1").answersTickets("t2");
    ApiClient client = desk.client(desk.builder());

    client.with(DEFAULTS.header("X-Trace", "7").header("x-trace", "8")).page(VIP);
    client.page(VIP);

    assertThat(desk.takeRequest().getHeaders().values("X-Trace")).isEqualTo(List.of("8"));
    assertThat(desk.takeRequest().getHeaders().values("X-Trace")).isEqualTo(List.of("8"));
    assertThat(desk.takeRequest().getHeaders().values("X-Trace")).isEmpty();
  }

  @Test
  void nothingIsSentAgainWithoutRetries() {
    desk.answers(503, "{}").answersTickets("t1");

    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(() -> desk.client(desk.builder()).with(DEFAULTS.withoutRetries()).page(VIP))
        .satisfies(e -> assertThat(e.details().attempts()).isOne());
    assertThat(desk.requests()).isOne();
  }

  @Test
  void optionsHoldForEachPageOfAnIteration() throws Exception {
    desk.answersTickets("t1").answersTickets();

    assertThat(desk.client().with(DEFAULTS.header("X-Trace", "7")).items(VIP)).hasSize(1);

    assertThat(desk.takeRequest().getHeaders().get("X-Trace")).isEqualTo("7");
    assertThat(desk.takeRequest().getHeaders().get("X-Trace")).isEqualTo("7");
  }

  @Test
  void laterOptionsReplaceEarlierOnes() {
    desk.answers(503, "{}").answersTickets("t1");
    ApiClient once = desk.client(desk.builder()).with(DEFAULTS.withoutRetries());

    assertThat(once.with(DEFAULTS).page(VIP)).hasSize(1);
  }

  @Test
  void closingAClientWithOptionsClosesNothing() {
    desk.answersTickets("t1");
    ApiClient client = desk.client();

    client.with(DEFAULTS).close();

    assertThat(client.page(VIP)).hasSize(1);
  }

  @Test
  void clientWithOptionsIsClosedTogetherWithItsClient() {
    ApiClient client = desk.client();
    ApiClient view = client.with(DEFAULTS);

    client.close();

    assertThatIllegalStateException()
        .isThrownBy(() -> view.page(VIP))
        .withMessage("the client of TicketDesk is closed: create another client");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "content-LENGTH",
        "Host",
        "Transfer-Encoding",
        "Connection",
        "Accept-Encoding",
        "Content-Type",
        "Range"
      })
  void headersOfTheClientAreNotAllowed(String name) {
    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> DEFAULTS.header(name, "s3cret"))
        .withMessage(
            "the header %s is set by the client itself: remove it from the options of the call"
                .formatted(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "s3cret\r\nX-Evil: 1", "s3cret\n", "s3crét", " s3cret", "a\tb"})
  void valueIsPrintable(String value) {
    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> DEFAULTS.header("X-Trace", value))
        .withMessageStartingWith("the value of the header X-Trace is empty, has blanks")
        .withMessageNotContaining("s3cr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X Trace", "X-Trace:", "X\r\nY", "Ü"})
  void nameIsAToken(String name) {
    assertThatThrownBy(() -> DEFAULTS.header(name, "7"))
        .isInstanceOf(ApiConfigurationException.class)
        .hasMessageStartingWith("the name of a header in the options of a call is not valid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "P25D"})
  void timeoutIsBetweenOneMillisecondAnd24Days(String timeout) {
    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> DEFAULTS.timeout(Duration.parse(timeout)))
        .withMessage("a timeout must be between 1 ms and 24 days");
  }

  @Test
  void optionsAreValuesAndHideTheValuesOfHeaders() {
    CallOptions options =
        DEFAULTS.timeout(Duration.ofSeconds(5)).header("X-Trace", "s3cret").withoutRetries();

    assertThat(options)
        .isEqualTo(
            DEFAULTS.withoutRetries().header("X-Trace", "s3cret").timeout(Duration.ofSeconds(5)))
        .isNotEqualTo(options.header("X-Trace", "7"))
        .hasToString("CallOptions[timeout=PT5S, headers=[X-Trace], retries=false]");
    assertThat(options.hashCode())
        .isEqualTo(
            DEFAULTS
                .timeout(Duration.ofSeconds(5))
                .header("X-Trace", "s3cret")
                .withoutRetries()
                .hashCode());
    assertThat(DEFAULTS)
        .hasToString("CallOptions[timeout=of the client, headers=[], retries=true]");
    assertThat(DEFAULTS.headers()).isEmpty();
  }

  @Test
  void headerOfTheSpecIsNotReplaced() {
    ApiClient client = desk.client().with(DEFAULTS.header("X-Desk", "7"));

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client.page(new OwnHeaderQuery()))
        .withMessage(
            "the options of the call have the header X-Desk, but the spec or its API sets this"
                + " header. Remove this header from the options");
    assertThat(desk.requests()).isZero();
  }

  /** A handwritten query with a constant header. */
  private record OwnHeaderQuery() implements Query<Ticket> {
    interface Service {
      EndpointDefinition ENDPOINT =
          EndpointDefinition.reading(VIP.definition().api(), "GET", "anywhere", Ticket.class)
              .sentBy(Service.class, OwnHeaderQuery.class, (service, query) -> service.get());

      @GET("anywhere")
      @Headers("X-Desk: 1")
      @EndpointOf(Service.class)
      Call<Page<Ticket>> get();
    }

    @Override
    public EndpointDefinition definition() {
      return Service.ENDPOINT;
    }

    @Override
    public String toJson() {
      return "{}";
    }
  }
}
