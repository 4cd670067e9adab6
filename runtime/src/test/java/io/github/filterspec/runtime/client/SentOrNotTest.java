package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The details of a failure say if the API may have received the request, and name its id. */
class SentOrNotTest {
  @AutoClose private final Desk desk = new Desk();

  static Stream<MockResponse> afterTheRequest() {
    return Stream.of(
        new MockResponse.Builder().code(500).build(),
        new MockResponse.Builder().code(200).body("{").build(),
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build(),
        new MockResponse.Builder().code(302).addHeader("Location: /elsewhere").build());
  }

  @ParameterizedTest
  @MethodSource("afterTheRequest")
  void failureAfterTheRequestWasSentMayHaveBeenReceived(MockResponse answer) {
    desk.answers(answer);

    assertThat(failureOf(desk.client()).details().mayHaveBeenReceived()).isTrue();
  }

  @Test
  void refusedConnectionReceivesNothing() {
    assertThat(failureOf(client("http://localhost:" + closedPort())).details())
        .satisfies(details -> assertThat(details.mayHaveBeenReceived()).isFalse())
        .satisfies(details -> assertThat(details.attempts()).isOne());
  }

  @Test
  void serverThatDoesNotSpeakTlsReceivesNoRequest() throws Exception {
    try (SilentServer plain = new SilentServer("HTTP/1.1 400 Bad Request\r\n\r\n")) {
      String tls = plain.url().replace("http://", "https://");

      assertThat(failureOf(client(tls)).details().mayHaveBeenReceived()).isFalse();
    }
  }

  @Test
  void attemptBeforeTheLastOneMayHaveBeenReceived() {
    desk.answers(
        new MockResponse.Builder()
            .code(503)
            .addHeader("Connection: close")
            .onResponseEnd(new SocketEffect.CloseSocket())
            .build());
    desk.answers(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());

    ApiException error =
        catchThrowableOfType(
            ApiException.class, () -> desk.client(desk.builder().maxAttempts(2)).page(VIP));

    assertThat(error.details().attempts()).isEqualTo(2);
    assertThat(error.details().mayHaveBeenReceived()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "X-Request-Id",
    "request-id",
    "x-amzn-requestid",
    "X-Amz-Request-Id",
    "X-Correlation-ID"
  })
  void detailsHaveTheIdOfTheRequest(String header) {
    desk.answers(400, "{}", header + ": 4711-a");

    assertThat(failureOf(desk.client()).details().requestId()).contains("4711-a");
  }

  @Test
  void answerWithoutAnIdHasNone() {
    desk.answers(400, "{}");

    assertThat(failureOf(desk.client()).details().requestId()).isEmpty();
  }

  @Test
  void undecodableAnswerHasItsId() {
    desk.answers(200, "{", "X-Request-Id: 4711");

    assertThat(failureOf(desk.client()).details().requestId()).contains("4711");
  }

  @Test
  void idIsShortAndHasNoToken() {
    desk.answers(400, "{}", "X-Request-Id: " + "x".repeat(1000))
        .answers(400, "{}", "X-Request-Id: a " + Desk.TOKEN);

    assertThat(failureOf(desk.client()).details().requestId().orElseThrow())
        .hasSizeLessThanOrEqualTo(200)
        .endsWith("…");
    assertThat(failureOf(desk.client()).details().requestId()).contains("a (token)");
  }

  private static ApiException failureOf(ApiClient client) {
    return catchThrowableOfType(ApiException.class, () -> client.page(VIP));
  }

  private ApiClient client(String url) {
    return desk.client(ApiClient.builder(TicketDesk.class, url).token(Desk.TOKEN).maxAttempts(1));
  }

  private static int closedPort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
