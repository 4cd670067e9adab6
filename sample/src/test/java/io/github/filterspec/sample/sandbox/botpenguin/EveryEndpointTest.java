package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The common rules of all six endpoints. */
final class EveryEndpointTest {

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final RawClient client = new RawClient(sandbox);

  @ParameterizedTest
  @EnumSource
  void endpointAnswersAGoodRequest(GoodRequest good) {
    Answer answer = client.send(good);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
  }

  @ParameterizedTest
  @EnumSource
  void missingTokenIsRefused(GoodRequest good) {
    HttpRequest.Builder request = client.anonymous(good.pathAndQuery()).header("authtype", "Key");

    assertThat(client.send(good.on(request)).error(401, "UNAUTHORIZED")).contains("token");
  }

  @ParameterizedTest
  @EnumSource
  void missingAuthtypeIsRefused(GoodRequest good) {
    HttpRequest.Builder request =
        client.anonymous(good.pathAndQuery()).header("Authorization", "Bearer " + sandbox.token());

    assertThat(client.send(good.on(request)).error(401, "UNAUTHORIZED")).contains("authtype");
  }

  @ParameterizedTest
  @EnumSource
  void wrongMethodIsRefused(GoodRequest good) {
    Answer answer =
        client.send(client.request(good.path()).method("DELETE", BodyPublishers.noBody()));

    answer.error(405, "METHOD_NOT_ALLOWED");
    assertThat(answer.header("Allow")).isEqualTo(good.method());
  }

  @ParameterizedTest
  @EnumSource
  void otherContentTypeIsRefused(GoodRequest good) {
    HttpRequest.Builder request =
        client.request(good.pathAndQuery()).setHeader("Content-Type", "text/plain");

    assertThat(client.send(good.on(request)).badRequest()).contains("Content-Type");
  }

  @ParameterizedTest
  @EnumSource
  void contentTypeIsNeededForABodyOnly(GoodRequest good) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + good.pathAndQuery()))
            .header("Authorization", "Bearer " + sandbox.token())
            .header("authtype", "Key");

    assertThat(client.send(good.on(request)).status())
        .isEqualTo(good.method().equals("GET") ? 200 : 400);
  }

  @ParameterizedTest
  @EnumSource
  void unknownParameterIsNamed(GoodRequest good) {
    String query = good.pathAndQuery() + (good == GoodRequest.CHATS ? "&" : "?") + "limit=5";

    assertThat(client.send(good.on(client.request(query))).badRequest())
        .isEqualTo("Parameter 'limit' is not known.");
  }

  @ParameterizedTest
  @EnumSource(names = {"SEGMENTS", "CHATS"})
  void getWithABodyIsRefused(GoodRequest good) {
    assertThat(client.send("GET", good.pathAndQuery(), "{}").badRequest())
        .contains("does not accept a body");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SEGMENTS", "CHATS"},
      mode = Mode.EXCLUDE)
  void bodyMustBeJson(GoodRequest good) {
    assertThat(client.send(good.method(), good.path(), "{").badRequest())
        .contains("not valid JSON");
    assertThat(client.send(good.method(), good.path(), good.body() + "{}").badRequest())
        .contains("not valid JSON");
    assertThat(client.send(good.method(), good.path(), "").badRequest())
        .startsWith("The body must be an ");
    assertThat(client.send(good.method(), good.path(), "null").badRequest())
        .startsWith("The body must be an ");
  }

  @Test
  void limitCountsAllEndpointsTogether() {
    try (Sandbox six = TestSandbox.limited(6, InstantSource.system())) {
      RawClient hasty = new RawClient(six);
      for (GoodRequest good : GoodRequest.values()) {
        assertThat(hasty.send(good).status()).isEqualTo(200);
      }

      for (GoodRequest good : GoodRequest.values()) {
        Answer answer = hasty.send(good);
        answer.error(429, "RATE_LIMIT_EXCEEDED");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
      }
    }
  }

  @Test
  void bodiesAreRemembered() {
    try (Sandbox fresh = Sandbox.start()) {
      RawClient asking = new RawClient(fresh);
      Stream.of(GoodRequest.values()).forEach(asking::send);

      assertThat(fresh.receivedBodies())
          .containsExactly(
              GoodRequest.IMPORT.body(),
              GoodRequest.USERS.body(),
              GoodRequest.STATUS.body(),
              GoodRequest.LEAD.body());
    }
  }
}
