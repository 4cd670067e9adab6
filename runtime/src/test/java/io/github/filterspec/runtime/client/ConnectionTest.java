package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.filterspec.runtime.ApiCancelledException;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.ApiTransportException;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests whose connection fails, times out, or is interrupted. */
class ConnectionTest {
  @AutoClose private final Desk desk = new Desk();

  @Test
  void noServer() throws IOException {
    ApiClient client = desk.client(client("http://localhost:" + freePort()));

    assertThatExceptionOfType(ApiTransportException.class)
        .isThrownBy(() -> client.page(VIP))
        .withMessageStartingWith("TicketDesk could not be reached, or the connection broke: ");
  }

  @Test
  void connectionBreaksDuringAnswer() {
    desk.answers(
        new MockResponse.Builder()
            .addHeader("Content-Type: application/json")
            .body("{\"success\":true,\"data\":[]," + " ".repeat(100_000) + "}")
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());

    assertThatExceptionOfType(ApiTransportException.class)
        .isThrownBy(() -> desk.client().page(VIP));
  }

  @Test
  void connectionBreaksDuringErrorAnswer() {
    desk.answers(
        new MockResponse.Builder()
            .code(500)
            .body("x".repeat(100_000))
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());

    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(() -> desk.client().page(VIP))
        .withMessage("TicketDesk answered 500");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"
      })
  void answerTakesTooLong(String beginning) throws IOException {
    try (SilentServer silent = new SilentServer(beginning)) {
      ApiClient client = desk.client(client(silent.url()).callTimeout(Duration.ofMillis(200)));

      assertThatExceptionOfType(ApiTimeoutException.class)
          .isThrownBy(() -> client.page(VIP))
          .withMessage("TicketDesk did not answer in time");
    }
  }

  /** The status and the headers are known, so they decide. */
  @Test
  void bodyOfErrorTakesTooLong() throws IOException {
    String beginning =
        "HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{";
    try (SilentServer silent = new SilentServer(beginning)) {
      ApiClient client = desk.client(client(silent.url()).callTimeout(Duration.ofSeconds(2)));

      ApiErrorException error =
          catchThrowableOfType(ApiErrorException.class, () -> client.page(VIP));

      assertThat(error.status()).isEqualTo(503);
      assertThat(error.retryAfter()).contains(Duration.ofSeconds(7));
    }
  }

  @Test
  void threadIsInterrupted() {
    desk.answersTickets();
    ApiClient client = desk.client();

    assertInterrupted(client);
    client.page(VIP);
    assertInterrupted(client); // again, with an open connection
  }

  private static void assertInterrupted(ApiClient client) {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(ApiCancelledException.class)
        .isThrownBy(() -> client.page(VIP))
        .withMessage("the thread that called TicketDesk was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static ApiClient.Builder client(String url) {
    return ApiClient.builder(TicketDesk.class, url).token(Desk.TOKEN);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
