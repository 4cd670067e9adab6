package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.client.Shelf.Requests;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The methods DELETE, HEAD and QUERY. */
class MethodsTest {
  @AutoClose private final Desk desk = new Desk();

  @Test
  void deleteHasNoBody() throws Exception {
    desk.answers(204, "");

    assertThat(client().send(Requests.DELETION).message()).isEmpty();
    RecordedRequest request = desk.takeRequest();
    assertThat(request.getMethod()).isEqualTo("DELETE");
    assertThat(Desk.body(request)).isEmpty();
  }

  @Test
  void deleteCanHaveABody() throws Exception {
    desk.answers(200, "{}");

    client().send(Requests.DELETION_WITH_BODY);

    RecordedRequest request = desk.takeRequest();
    assertThat(request.getMethod()).isEqualTo("DELETE");
    assertThat(Desk.body(request)).contains("\"red\"");
  }

  @Test
  void deletionIsSentOnce() {
    desk.answers(503, "{}").answers(204, "");

    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(() -> client().send(Requests.DELETION));
    assertThat(desk.requests()).isOne();
  }

  @Test
  void queryHasABodyAndIsSentAgain() throws Exception {
    desk.answers(503, "{}").answers(200, "{\"title\":\"Emma\",\"pages\":474}");

    assertThat(client().get(Requests.SEARCHED).title()).isEqualTo("Emma");

    assertThat(desk.takeRequest().getMethod()).isEqualTo("QUERY");
    RecordedRequest request = desk.takeRequest();
    assertThat(request.getMethod()).isEqualTo("QUERY");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(Desk.body(request)).contains("\"red\"");
  }

  @Test
  void headReturnsAReceipt() throws Exception {
    desk.answers(200, "");

    assertThat(client().get(Requests.EXISTS).message()).isEmpty();
    assertThat(desk.takeRequest().getMethod()).isEqualTo("HEAD");
  }

  /** The headers of an answer to HEAD describe the body that GET would have. */
  @Test
  void headersOfABodyThatIsNotThereAreNoProblem() {
    desk.answers(
        new MockResponse.Builder()
            .addHeader("Content-Encoding: gzip")
            .addHeader("Content-Type: text/html")
            .setHeader("Content-Length", "4711")
            .build());

    assertThat(client().get(Requests.EXISTS).message()).isEmpty();
  }

  @Test
  void headReportsAnErrorStatus() {
    desk.answers(404, "");

    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(() -> client().get(Requests.EXISTS))
        .satisfies(e -> assertThat(e.status()).isEqualTo(404));
  }

  @Test
  void headIsSentAgainAfterATemporaryFailure() {
    desk.answers(503, "").answers(200, "");

    assertThat(client().get(Requests.EXISTS).message()).isEmpty();
    assertThat(desk.requests()).isEqualTo(2);
  }

  private ApiClient client() {
    return desk.client(ApiClient.builder(Shelf.class, desk.url()).maxAttempts(2));
  }
}
