package io.github.filterspec.sample.sandbox.opencx;

import static io.github.filterspec.sample.sandbox.TestSandbox.OPENCX_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens, paths and methods. Every error has OpenCX's shape. */
final class OpenCxAccessTest {

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final SegmentsClient client = new SegmentsClient(sandbox);

  @Test
  void missingTokenIsRefused() {
    assertThat(client.send(client.anonymous("contacts/segments")).error(401, "Unauthorized"))
        .contains("token");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer other",
        "Bearer",
        OPENCX_TOKEN,
        "bearer " + OPENCX_TOKEN,
        "Basic " + OPENCX_TOKEN
      })
  void wrongTokenIsRefused(String authorization) {
    assertThat(
            client
                .send(client.anonymous("contacts/segments").header("Authorization", authorization))
                .error(401, "Unauthorized"))
        .contains("token")
        .doesNotContain(OPENCX_TOKEN);
  }

  @Test
  void tokenOfBotPenguinIsRefused() {
    client
        .send(
            client
                .anonymous("contacts/segments")
                .header("Authorization", "Bearer " + sandbox.token())
                .header("authtype", "Key"))
        .error(401, "Unauthorized");
  }

  @Test
  void botPenguinRefusesTheToken() {
    SegmentsAnswer answer =
        client.send(client.request("inbox/segments").header("authtype", "Key").GET());

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().at("/error/code").textValue()).isEqualTo("UNAUTHORIZED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void wrongMethodIsRefused(String method) {
    SegmentsAnswer answer =
        client.send(client.request("contacts/segments").method(method, BodyPublishers.noBody()));

    assertThat(answer.error(405, "Method Not Allowed")).contains("GET");
    assertThat(answer.header("Allow")).isEqualTo("GET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contacts/",
        "contacts/segments/",
        "contacts%2Fsegments",
        "contacts/Segments",
        "contacts/segments/d24f00f6-6e33-43f4-9629-368b75ee555c"
      })
  void unknownPathBelowContactsIsRefused(String path) {
    assertThat(client.send(client.request(path)).error(404, "Not Found")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"contacts", "contactsegments", "v1/contacts/segments"})
  void otherUnknownPathsBelongToBotPenguin(String path) {
    SegmentsAnswer answer = client.send(client.request(path));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().at("/error/code").textValue()).isEqualTo("NOT_FOUND");
  }
}
