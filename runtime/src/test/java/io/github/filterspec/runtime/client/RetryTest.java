package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.ApiRateLimitException;
import io.github.filterspec.runtime.ApiTransportException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query is sent again after a temporary failure. */
class RetryTest {
  @AutoClose private final Desk desk = new Desk();

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504})
  void temporaryErrorIsTriedAgain(int status) {
    desk.answers(status, "{}").answersTickets("t1");

    assertThat(client().page(VIP)).hasSize(1);
    assertThat(desk.requests()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 422, 501})
  void otherErrorIsNotTriedAgain(int status) {
    desk.answers(status, "{}");

    ApiErrorException error =
        catchThrowableOfType(ApiErrorException.class, () -> client().page(VIP));

    assertThat(error.status()).isEqualTo(status);
    assertThat(error.details().attempts()).isEqualTo(1);
  }

  @Test
  void lostConnectionIsTriedAgain() {
    desk.answers(new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()).build())
        .answersTickets("t1");

    assertThat(client().page(VIP)).hasSize(1);
  }

  @Test
  void brokenJsonIsNotTriedAgain() {
    desk.answers(200, "{\"success\":true,\"data\":[");

    assertThatExceptionOfType(ApiDecodingException.class).isThrownBy(() -> client().page(VIP));
    assertThat(desk.requests()).isEqualTo(1);
  }

  @Test
  void lastFailureIsThrownWithTheNumberOfAttempts() {
    desk.answers(503, "{}").answers(500, "{}").answers(502, "{}");

    ApiErrorException error =
        catchThrowableOfType(ApiErrorException.class, () -> client().page(VIP));

    assertThat(error.status()).isEqualTo(502);
    assertThat(error.details().attempts()).isEqualTo(3);
    assertThat(error.details().elapsed()).isPositive();
  }

  @Test
  void commandIsSentOnce() {
    desk.answers(503, "{}", "Retry-After: 0");

    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(() -> client().send(new ReceiptTest.InEnvelope()));
    assertThat(desk.requests()).isEqualTo(1);
  }

  @Test
  void futureIsTriedAgainToo() throws Exception {
    desk.answers(503, "{}").answersTickets("t1");

    assertThat(client().pageAsync(VIP).get(10, TimeUnit.SECONDS)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void timeOfTheServerIsWaited(int status) {
    desk.answers(status, "{}", "Retry-After: 1").answersTickets("t1");
    long start = System.nanoTime();

    assertThat(client().page(VIP)).hasSize(1);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  void waitAfterTheEndOfTheCallFailsAtOnceAndSaysHowLongItWouldBe() {
    desk.answers(429, "{}", "Retry-After: 40");
    ApiClient client = desk.client(desk.builder().callTimeout(Duration.ofSeconds(30)));

    ApiRateLimitException error =
        catchThrowableOfType(ApiRateLimitException.class, () -> client.page(VIP));

    assertThat(error.retryAfter()).contains(Duration.ofSeconds(40));
    assertThat(error.getMessage())
        .startsWith("TicketDesk answered 429 (retry after 40 s). The next attempt is possible in 4")
        .endsWith(" s, but the call ends earlier, because its timeout is 30 s");
    assertThat(error.details().elapsed()).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void budgetEndsFurtherAttempts() {
    ApiClient client = desk.client(desk.builder().maxAttempts(2));
    for (int call = 0; call < 100; call++) {
      desk.answers(503, "{}", "Retry-After: 0").answers(503, "{}", "Retry-After: 0");
      assertThatExceptionOfType(ApiErrorException.class).isThrownBy(() -> client.page(VIP));
    }
    desk.answers(503, "{}", "Retry-After: 0");

    ApiException error = catchThrowableOfType(ApiException.class, () -> client.page(VIP));

    assertThat(error.details().attempts()).isEqualTo(1);
    assertThat(desk.requests()).isEqualTo(201);
  }

  @Test
  void cancellingDuringTheWaitEndsTheCall() throws Exception {
    desk.answers(503, "{}", "Retry-After: 20");
    CompletableFuture<Page<Ticket>> page = client().pageAsync(VIP);
    desk.takeRequest();

    page.cancel(true);

    assertThat(page).isCancelled();
    assertThat(desk.requests()).isEqualTo(1);
  }

  @Test
  void connectionThatIsRefusedIsTransport() {
    ApiClient client =
        desk.client(
            ApiClient.builder(
                    io.github.filterspec.runtime.tickets.TicketDesk.class, "http://localhost:1/")
                .token(Desk.TOKEN));

    ApiTransportException error =
        catchThrowableOfType(ApiTransportException.class, () -> client.page(VIP));

    assertThat(error.details().attempts()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 11})
  void numberOfAttemptsIsLimited(int attempts) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.builder().maxAttempts(attempts))
        .withMessage("the number of attempts must be from 1 to 10, not " + attempts);
  }

  private ApiClient client() {
    return desk.client(desk.builder());
  }
}
