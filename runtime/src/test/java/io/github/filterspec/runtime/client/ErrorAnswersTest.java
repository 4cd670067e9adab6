package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors of the API, which are in the status or in the envelope. */
class ErrorAnswersTest {
  @AutoClose private final Desk desk = new Desk();

  @ParameterizedTest
  @CsvSource({
    "400, 503, 503",
    "400, 429, 429",
    "503, 400, 503",
    "500, 429, 500",
    "404, 422, 404",
    "400, 200, 400",
    "400, 999, 400"
  })
  void moreSevereStatusCounts(int http, int inBody, int counts) {
    desk.answers(http, "{\"success\":false,\"code\":%d}".formatted(inBody));

    ApiErrorException error = error();

    assertThat(error.status()).isEqualTo(counts);
    assertThat(error.httpStatus()).isEqualTo(http);
  }

  /** The desk has the status of an error in {@code error.statusCode}. */
  @Test
  void numberAtThePlaceOfTheErrorIsNotAStatusInASuccessfulAnswer() {
    desk.answers(200, "{\"success\":true,\"code\":200,\"data\":[],\"error\":{\"statusCode\":500}}");

    assertThat(desk.client().page(Desk.VIP)).isEmpty();
  }

  @Test
  void errorStatusInBodyIsAnErrorAlsoIfTheAnswerSaysSuccess() {
    desk.answers(200, "{\"success\":true,\"code\":500,\"data\":[]}");

    ApiErrorException error = error();

    assertThat(error.status()).isEqualTo(500);
    assertThat(error.httpStatus()).isEqualTo(200);
  }

  @Test
  void exceptionHasStatusCodeAndMessage() {
    desk.answers(
        401,
        "{\"success\":false,\"error\":"
            + "{\"code\":\"UNAUTHORIZED\",\"message\":\"No such key\",\"statusCode\":401}}");

    ApiErrorException error = error();

    assertThat(error).hasMessage("TicketDesk answered 401 UNAUTHORIZED");
    assertThat(error.status()).isEqualTo(401);
    assertThat(error.code()).contains("UNAUTHORIZED");
    assertThat(error.apiMessage()).contains("No such key");
  }

  @Test
  void successFalseWithStatus200IsAnError() {
    desk.answers(200, "{\"success\":false,\"message\":\"Quota used up\",\"code\":402,\"data\":[]}");

    ApiErrorException error = error();

    assertThat(error).hasMessage("TicketDesk answered 402");
    assertThat(error.apiMessage()).contains("Quota used up");
    assertThat(error.status()).isEqualTo(402);
  }

  @Test
  void waitOfAnErrorInABodyIsInTheHeader() {
    desk.answers(200, "{\"success\":false,\"code\":429}", "Retry-After: 7");

    ApiErrorException error = error();

    assertThat(error.status()).isEqualTo(429);
    assertThat(error.httpStatus()).isEqualTo(200);
    assertThat(error.retryAfter()).contains(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"true\"", "1", "null", "[true]", "{}"})
  void onlyTheBooleanIsASuccess(String success) {
    desk.answers(200, "{\"success\":%s,\"data\":[]}".formatted(success));

    assertThat(error().status()).isEqualTo(200);
  }

  /** The API reports an error, so its data is not expected to have items. */
  @Test
  void errorWinsOverItemsThatCannotBeRead() {
    desk.answers(200, "{\"data\":[{\"id\":5}],\"success\":false,\"code\":402}");

    assertThat(error().status()).isEqualTo(402);
  }

  @Test
  void errorStatusIsAnErrorEvenIfEnvelopeReportsSuccess() {
    desk.answers(500, "{\"success\":true,\"code\":200,\"data\":[]}");

    assertThat(error().status()).isEqualTo(500);
  }

  @Test
  void textsInDataAreTheMessage() {
    desk.answers(400, "{\"success\":false,\"data\":[\"page must be a number\",\"tags too\"]}");

    assertThat(error().apiMessage()).contains("page must be a number; tags too");
  }

  @Test
  void itemsInDataAreNotTheMessage() {
    desk.answers(500, "{\"success\":false,\"data\":[{\"id\":\"private\"}]}");

    assertThat(error()).hasMessage("TicketDesk answered 500");
  }

  @Test
  void errorWithoutJsonHasOnlyStatus() {
    desk.answers(
        new MockResponse.Builder()
            .code(502)
            .addHeader("Content-Type: text/html")
            .body("<html>Bad gateway</html>")
            .build());
    desk.answers(500, "").answers(503, "{\"error\":{\"mess");

    assertThat(error()).hasMessage("TicketDesk answered 502");
    assertThat(error()).hasMessage("TicketDesk answered 500");
    assertThat(error()).hasMessage("TicketDesk answered 503");
  }

  @Test
  void longMessageIsShortened() {
    desk.answers(500, "{\"message\":\"%s\"}".formatted("m".repeat(5000)));

    assertThat(error().apiMessage().orElseThrow()).hasSizeLessThan(1100).endsWith("m…");
  }

  @Test
  void largeBodyIsNotReadCompletely() throws Exception {
    String beginning =
        "HTTP/1.1 500 No\r\nContent-Type: text/plain\r\nContent-Length: 50000000\r\n\r\n"
            + "x".repeat(64 * 1024);
    try (SilentServer silent = new SilentServer(beginning)) {
      ApiClient client =
          desk.client(
              ApiClient.builder(TicketDesk.class, silent.url()).token(Desk.TOKEN).maxAttempts(1));

      assertThatExceptionOfType(ApiErrorException.class)
          .isThrownBy(() -> client.page(VIP))
          .withMessage("TicketDesk answered 500");
      silent.awaitHangUp();
    }
  }

  @Test
  void redirectIsNotFollowed() {
    desk.answers(307, "", "Location: https://elsewhere.example/tickets?key=1");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().page(VIP))
        .withMessage(
            "TicketDesk answered 307 and redirects to elsewhere.example, but the client does not"
                + " follow redirects");
    assertThat(desk.requests()).isEqualTo(1);
  }

  private ApiErrorException error() {
    return catchThrowableOfType(ApiErrorException.class, () -> desk.client().page(VIP));
  }
}
