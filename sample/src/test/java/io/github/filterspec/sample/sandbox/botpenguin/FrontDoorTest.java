package io.github.filterspec.sample.sandbox.botpenguin;

import static io.github.filterspec.sample.sandbox.TestSandbox.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import io.github.filterspec.sample.sandbox.server.Endpoint;
import io.github.filterspec.sample.sandbox.server.Request;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens, headers, paths and methods. Every error has the vendor's shape. */
final class FrontDoorTest {

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient(new Broken());
  private static final RawClient client = new RawClient(sandbox);

  @ParameterizedTest
  @ValueSource(strings = {"Bearer other", "Bearer", TOKEN, "bearer " + TOKEN, "Basic " + TOKEN})
  void wrongTokenIsRefused(String authorization) {
    HttpRequest.Builder request =
        client
            .anonymous("inbox/users")
            .header("authtype", "Key")
            .header("Authorization", authorization);

    assertThat(client.send(neutral(request)).error(401, "UNAUTHORIZED"))
        .contains("token")
        .doesNotContain(TOKEN);
  }

  @Test
  void missingTokenIsRefused() {
    HttpRequest.Builder request = client.anonymous("inbox/users").header("authtype", "Key");

    assertThat(client.send(neutral(request)).error(401, "UNAUTHORIZED")).contains("token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"key", "Token", ""})
  void wrongAuthtypeIsRefused(String authtype) {
    HttpRequest.Builder request =
        client
            .anonymous("inbox/users")
            .header("Authorization", "Bearer " + TOKEN)
            .header("authtype", authtype);

    assertThat(client.send(neutral(request)).error(401, "UNAUTHORIZED")).contains("authtype");
  }

  @Test
  void missingAuthtypeIsRefused() {
    HttpRequest.Builder request =
        client.anonymous("inbox/users").header("Authorization", "Bearer " + TOKEN);

    assertThat(client.send(neutral(request)).error(401, "UNAUTHORIZED")).contains("authtype");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json; charset=latin1"
      })
  void otherContentTypeIsRefused(String type) {
    HttpRequest.Builder request = client.request("inbox/users").setHeader("Content-Type", type);

    assertThat(client.send(neutral(request)).badRequest()).contains("Content-Type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json; charset=UTF-8", "Application/JSON"})
  void contentTypeCanHaveACharset(String type) {
    HttpRequest.Builder request = client.request("inbox/users").setHeader("Content-Type", type);

    assertThat(client.send(neutral(request)).data()).hasSize(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
  void wrongMethodIsRefused(String method) {
    Answer answer =
        client.send(client.request("inbox/users").method(method, BodyPublishers.noBody()));

    assertThat(answer.error(405, "METHOD_NOT_ALLOWED")).contains("POST");
    assertThat(answer.header("Allow")).isEqualTo("POST");
  }

  @Test
  void answerToHeadHasNoBody() {
    Answer answer =
        client.send(client.request("inbox/users").method("HEAD", BodyPublishers.noBody()));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "inbox",
        "inbox/users/",
        "inbox%2Fusers",
        "inbox/user",
        "Inbox/Users",
        "v1/inbox/users"
      })
  void unknownPathIsRefused(String path) {
    assertThat(client.send(neutral(client.request(path))).error(404, "NOT_FOUND")).isNotEmpty();
  }

  @Test
  void failureOfTheSandboxIsA500WithoutDetails() {
    Answer answer = client.send(neutral(client.request("broken")));

    assertThat(answer.error(500, "INTERNAL_SERVER_ERROR"))
        .isEqualTo("The sandbox itself has failed.");
  }

  private static HttpRequest.Builder neutral(HttpRequest.Builder request) {
    return request.POST(BodyPublishers.ofString(RawBody.neutral().json()));
  }

  /** An endpoint that fails. */
  private static final class Broken implements Endpoint {

    @Override
    public String method() {
      return "POST";
    }

    @Override
    public String path() {
      return "/broken";
    }

    @Override
    public ObjectNode answer(Request request) {
      throw new IllegalStateException("a detail");
    }
  }
}
