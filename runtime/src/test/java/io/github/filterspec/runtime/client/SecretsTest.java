package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.TOKEN;
import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text contains the token or the values of a query. */
class SecretsTest {
  @AutoClose private final Desk desk = new Desk();

  static Stream<MockResponse> failures() {
    String echo = "{\"success\":false,\"error\":{\"code\":\"%1$s\",\"message\":\"Bad key %1$s\"}}";
    return Stream.of(
        json(401, echo.formatted(TOKEN)),
        json(200, echo.formatted(TOKEN)),
        json(429, "{\"data\":[\"Too many for " + TOKEN + "\"]}"),
        json(200, "{\"success\":true,\"data\":[{\"id\":{\"vip\":1}}]}"),
        json(200, "{\"success\":true,\"data\":\"vip\"}"),
        json(200, "vip " + TOKEN),
        new MockResponse.Builder().code(302).addHeader("Location: /?" + TOKEN).build(),
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void exceptionsHaveNoSecrets(MockResponse failure) {
    desk.answers(failure).answers(failure);
    ApiClient client = desk.client();

    ApiException now = catchThrowableOfType(ApiException.class, () -> client.page(VIP));
    Throwable later = AsyncTest.failureOf(client.pageAsync(VIP));

    assertThat(printed(now)).doesNotContain(TOKEN).doesNotContain("vip");
    assertThat(printed(later)).doesNotContain(TOKEN).doesNotContain("vip");
  }

  @Test
  void toStringHasNoSecrets() {
    desk.answersTickets("private");
    ApiClient client = desk.client();
    Page<Ticket> page = client.page(VIP);

    assertThat(client).hasToString("ApiClient of TicketDesk");
    assertThat(page).hasToString("Page of 1 items");
    assertThat(client.items(VIP) + " " + client.pageAsync(VIP))
        .doesNotContain(TOKEN)
        .doesNotContain("vip");
  }

  @Test
  void tokenAtTheCutOfALongMessageIsRemoved() {
    desk.answers(400, "{\"message\":\"%s%s\"}".formatted("x".repeat(892), TOKEN));

    ApiErrorException error =
        catchThrowableOfType(ApiErrorException.class, () -> desk.client().page(VIP));

    assertThat(error.apiMessage().orElseThrow()).endsWith("x(token)…").doesNotContain("t0ken");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 abc " + TOKEN + "\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/" + TOKEN + "\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/"
            + "x-a-very-long-name-of-a-subtype-with-40-letters-"
            + TOKEN
            + "\r\n\r\n",
        "HTTP/1.1 302 No\r\nLocation: https://" + TOKEN + ".example/\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n" + TOKEN + "\r\n\r\n"
      })
  void headOfAnAnswerWithTheTokenIsNotQuoted(String head) throws Exception {
    try (SilentServer server = new SilentServer(head)) {
      ApiClient client =
          desk.client(
              ApiClient.builder(TicketDesk.class, server.url())
                  .token(TOKEN)
                  .maxAttempts(1)
                  .callTimeout(Duration.ofSeconds(20)));

      ApiException failure = catchThrowableOfType(ApiException.class, () -> client.page(VIP));

      assertThat(failure).isNotInstanceOf(ApiTimeoutException.class);
      assertThat(printed(failure)).doesNotContain("t0ken").doesNotContain("4711");
    }
  }

  @Test
  void valueOfTheQueryInTheMessageOfTheApiIsNotInTheMessageOfTheException() {
    desk.answers(400, "{\"error\":{\"code\":\"no tag vip\",\"message\":\"unknown tag vip\"}}");

    ApiErrorException error =
        catchThrowableOfType(ApiErrorException.class, () -> desk.client().page(VIP));

    assertThat(error).hasMessage("TicketDesk answered 400");
    assertThat(printed(error)).doesNotContain("vip");
    assertThat(error.apiMessage()).contains("unknown tag vip");
  }

  private static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type: application/json")
        .body(body)
        .build();
  }

  static String printed(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
