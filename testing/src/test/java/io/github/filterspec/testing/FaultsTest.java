package io.github.filterspec.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.ApiRateLimitException;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.ApiTransportException;
import io.github.filterspec.testing.desk.CountedTicketsQuery;
import io.github.filterspec.testing.desk.CursorTicketsQuery;
import io.github.filterspec.testing.desk.HelpDeskApi;
import io.github.filterspec.testing.desk.Ticket;
import io.github.filterspec.testing.desk.TicketsQuery;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each failure of the fake API is the exception that the same failure of a real API causes. */
class FaultsTest {
  private static final TicketsQuery UNREAD = TicketsQuery.builder().unread().build();

  @RegisterExtension final FakeApiExtension api = FakeApiExtension.of(HelpDeskApi.API);

  private final ApiClient client =
      api.clientBuilder().maxAttempts(1).attemptTimeout(Duration.ofMillis(300)).build();

  @AfterEach
  void closeClient() {
    client.close();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(Fault.cutOff(), ApiTransportException.class),
        Arguments.of(Fault.noAnswer(), ApiTransportException.class),
        Arguments.of(Fault.notJson(), ApiProtocolException.class),
        Arguments.of(Fault.brokenJson(), ApiDecodingException.class),
        Arguments.of(Fault.emptyBody(), ApiProtocolException.class),
        Arguments.of(Fault.timeout(), ApiTimeoutException.class),
        Arguments.of(Fault.status(503), ApiErrorException.class),
        Arguments.of(Fault.refused("CLOSED", "The desk is closed"), ApiErrorException.class),
        Arguments.of(Fault.limited(Duration.ofSeconds(5)), ApiRateLimitException.class));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void faultOfAStubIsTheExceptionOfARealFailure(Fault fault, Class<?> exception) {
    api.on(UNREAD).answer(Ticket.of("t1")).fail(fault);

    assertThatThrownBy(() -> client.page(UNREAD)).isInstanceOf(exception);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void faultOfTheApiIsTheExceptionOfARealFailure(Fault fault, Class<?> exception) {
    api.fail(fault);

    assertThatThrownBy(() -> client.page(UNREAD)).isInstanceOf(exception);
  }

  @Test
  void faultIsUsedOnce() {
    api.on(UNREAD).answer(Ticket.of("t1")).fail(Fault.status(400));
    assertThatThrownBy(() -> client.page(UNREAD)).isInstanceOf(ApiErrorException.class);

    assertThat(client.page(UNREAD).items()).hasSize(1);
  }

  @Test
  void clientTriesAgainAfterATemporaryFault() {
    api.on(UNREAD).answer(Ticket.of("t1")).fail(503, Duration.ZERO);

    assertThat(api.client().page(UNREAD).items()).hasSize(1);
    assertThat(api.requests()).hasSize(2);
  }

  @Test
  void permanentFaultFailsAllAttempts() {
    api.on(UNREAD).alwaysFail(Fault.status(503, Duration.ZERO));

    assertThatThrownBy(() -> api.client().page(UNREAD)).isInstanceOf(ApiErrorException.class);
  }

  @Test
  void errorHasTheShapeOfTheApi() {
    api.on(UNREAD).fail(Fault.status(422, "BAD_TAG", "The tag is unknown"));

    assertThatThrownBy(() -> client.page(UNREAD))
        .isInstanceOfSatisfying(
            ApiErrorException.class,
            error -> {
              assertThat(error.status()).isEqualTo(422);
              assertThat(error.code()).contains("BAD_TAG");
              assertThat(error.apiMessage()).contains("The tag is unknown");
            });
  }

  @Test
  void limitSaysHowLongToWait() {
    api.on(UNREAD).fail(429, Duration.ofMillis(1500));

    assertThatThrownBy(() -> client.page(UNREAD))
        .isInstanceOfSatisfying(
            ApiRateLimitException.class,
            limit -> assertThat(limit.retryAfter()).contains(Duration.ofSeconds(2)));
  }

  @Test
  void repeatedCursorIsNoticed() {
    CursorTicketsQuery query = CursorTicketsQuery.builder().build();
    api.on(query)
        .pagesOf(1)
        .answer(Ticket.of("t1"), Ticket.of("t2"))
        .failPage(2, Fault.repeatedCursor());

    assertThatThrownBy(() -> client.items(query).forEach(ticket -> {}))
        .isInstanceOf(ApiProtocolException.class);
  }

  @Test
  void changedTotalIsNoticed() {
    CountedTicketsQuery query = CountedTicketsQuery.builder().limit(2).build();
    api.on(query).answer(Ticket.of("t1"), Ticket.of("t2")).fail(Fault.changedTotal());

    assertThatThrownBy(() -> client.page(query)).isInstanceOf(ApiProtocolException.class);
  }

  @Test
  void cursorCannotRepeatWithoutCursors() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api.on(UNREAD).fail(Fault.repeatedCursor()))
        .withMessage(
            "TicketsQuery cannot fail with repeatedCursor(), because its answers have no cursor beside the items.");
  }

  @Test
  void delayedAnswerArrives() {
    api.on(UNREAD).delay(Duration.ofMillis(20)).answer(Ticket.of("t1"));

    assertThat(client.page(UNREAD).items()).hasSize(1);
  }
}
