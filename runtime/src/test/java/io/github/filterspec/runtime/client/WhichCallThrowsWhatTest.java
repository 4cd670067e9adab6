package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.ApiRateLimitException;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.ApiTransportException;
import io.github.filterspec.runtime.Command;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import io.github.filterspec.runtime.tickets.TicketsQuery;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table in the Javadoc of {@link ApiClient}: every call with every kind of problem. */
class WhichCallThrowsWhatTest {
  private static final Command<?> CLOSE = new ReceiptTest.InEnvelope();

  @AutoClose private final Desk desk = new Desk();

  /** The problems that are known before a request is sent. */
  @SuppressWarnings("ImmutableEnumChecker")
  enum Known {
    NULL(NullPointerException.class, Desk::client, null),
    CLOSED(IllegalStateException.class, Known::closed, VIP),
    OTHER_API(ApiConfigurationException.class, Known::ofOtherApi, VIP),
    NO_TOKEN(
        ApiConfigurationException.class,
        desk -> desk.client(ApiClient.builder(TicketDesk.class, desk.url())),
        VIP),
    UNKNOWN_KEYS(
        IllegalArgumentException.class,
        Desk::client,
        TicketsQuery.fromJson("{\"active\":[\"sla\"],\"sla\":1}"));

    private final Class<? extends Exception> exception;
    private final Function<Desk, ApiClient> client;
    private final Query<Ticket> query;

    Known(
        Class<? extends Exception> exception,
        Function<Desk, ApiClient> client,
        Query<Ticket> query) {
      this.exception = exception;
      this.client = client;
      this.query = query;
    }

    private Command<?> command() {
      return this == UNKNOWN_KEYS
          ? new UnknownKeysInRequestsTest.CloseCommand()
          : query == null ? null : CLOSE;
    }

    private static ApiClient closed(Desk desk) {
      ApiClient client = desk.client();
      client.close();
      return client;
    }

    private static ApiClient ofOtherApi(Desk desk) {
      return desk.client(
          ApiClient.builder(ConfigurationTest.OtherApi.class, desk.url()).token(Desk.TOKEN));
    }
  }

  @ParameterizedTest
  @EnumSource
  void problemKnownBeforeRequestIsThrownAtOnce(Known failure) {
    ApiClient client = failure.client.apply(desk);

    assertThrows(failure.exception, () -> client.page(failure.query));
    assertThrows(failure.exception, () -> client.items(failure.query));
    assertThrows(failure.exception, () -> client.stream(failure.query));
    assertThrows(failure.exception, () -> client.pageAsync(failure.query));
    assertThrows(failure.exception, () -> client.send(failure.command()));
    assertThat(desk.requests()).isZero();
  }

  /** The problems that are known after the request. */
  @SuppressWarnings("ImmutableEnumChecker")
  enum Later {
    NO_TOKEN_FROM_THE_SUPPLIER(ApiConfigurationException.class, desk -> client(desk, () -> "")),
    FAILING_SUPPLIER(
        ApiConfigurationException.class,
        desk ->
            client(
                desk,
                () -> {
                  throw new IllegalStateException("no token");
                })),
    NOBODY_LISTENS(
        ApiTransportException.class,
        desk -> {
          String url = desk.url();
          desk.close();
          return desk.client(
              ApiClient.builder(TicketDesk.class, url).token(Desk.TOKEN).maxAttempts(1));
        }),
    TOO_SLOW(
        ApiTimeoutException.class,
        desk ->
            desk.client(
                ApiClient.builder(TicketDesk.class, desk.url())
                    .token(Desk.TOKEN)
                    .callTimeout(Duration.ofMillis(100)))),
    ERROR(ApiErrorException.class, desk -> answering(desk, 404, "{}")),
    LIMIT(ApiRateLimitException.class, desk -> answering(desk, 429, "{}")),
    NOT_THE_ENVELOPE(ApiProtocolException.class, desk -> answering(desk, 200, "{}")),
    BROKEN_JSON(ApiDecodingException.class, desk -> answering(desk, 200, "{"));

    private final Class<? extends Exception> exception;
    private final Function<Desk, ApiClient> client;

    Later(Class<? extends Exception> exception, Function<Desk, ApiClient> client) {
      this.exception = exception;
      this.client = client;
    }

    private static ApiClient client(Desk desk, java.util.function.Supplier<String> token) {
      return desk.client(ApiClient.builder(TicketDesk.class, desk.url()).token(token));
    }

    private static ApiClient answering(Desk desk, int status, String json) {
      for (int call = 0; call < 5; call++) {
        desk.answers(
            new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type: application/json")
                .body(json)
                .build());
      }
      return desk.client();
    }
  }

  @ParameterizedTest
  @EnumSource
  void problemOfRequestIsThrownAtThePage(Later failure) {
    ApiClient client = failure.client.apply(desk);

    assertThrows(failure.exception, () -> client.page(VIP));
    assertThrows(failure.exception, client.items(VIP).iterator()::hasNext);
    assertThrows(failure.exception, client.stream(VIP)::count);
    assertThat(AsyncTest.failureOf(client.pageAsync(VIP))).isExactlyInstanceOf(failure.exception);
    assertThrows(failure.exception, () -> client.send(CLOSE));
  }

  @Test
  void nextAfterLastItemThrows() {
    desk.answersTickets();
    Iterator<Ticket> items = desk.client().items(VIP).iterator();

    assertThrows(NoSuchElementException.class, items::next);
  }

  @Test
  void closeNeverThrows() {
    ApiClient client = desk.client();

    assertThatCode(client::close).doesNotThrowAnyException();
    assertThatCode(client::close).doesNotThrowAnyException();
  }

  @Test
  @SuppressWarnings("NullAway") // null is tested
  void builderThrowsTwoExceptions() {
    ApiClient.Builder builder = ApiClient.builder(TicketDesk.class, desk.url());

    assertThrows(NullPointerException.class, () -> ApiClient.builder(null, desk.url()));
    assertThrows(NullPointerException.class, () -> ApiClient.builder(TicketDesk.class, null));
    assertThrows(NullPointerException.class, () -> builder.token((String) null));
    assertThrows(NullPointerException.class, () -> builder.callTimeout(null));
    assertThrows(NullPointerException.class, () -> builder.connectTimeout(null));
    assertThrows(NullPointerException.class, () -> builder.mapper(null));
    assertThrows(
        ApiConfigurationException.class, () -> ApiClient.builder(TicketDesk.class, "ftp://a"));
    assertThrows(ApiConfigurationException.class, () -> builder.callTimeout(Duration.ZERO));
    assertThrows(ApiConfigurationException.class, builder.token("a b")::build);
  }

  private static void assertThrows(Class<? extends Exception> type, ThrowingCallable call) {
    assertThat(catchThrowable(call)).isExactlyInstanceOf(type);
  }
}
