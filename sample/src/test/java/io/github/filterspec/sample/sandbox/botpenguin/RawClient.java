package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/** Sends requests to the BotPenguin endpoints of a sandbox. */
public final class RawClient {

  private final Sandbox sandbox;

  public RawClient(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Returns a request with all three documented headers, but without a method. */
  HttpRequest.Builder request(String path) {
    return anonymous(path)
        .header("Authorization", "Bearer " + sandbox.token())
        .header("authtype", "Key");
  }

  /** Returns a request without a token. */
  HttpRequest.Builder anonymous(String path) {
    return HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
        .header("Content-Type", "application/json");
  }

  public Answer post(RawBody body) {
    return post(body.json());
  }

  public Answer post(String body) {
    return send(request("inbox/users").POST(BodyPublishers.ofString(body)));
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** Sends JSON. Single quotes in the text become double quotes. */
  Answer send(String method, String path, String json) {
    String body = json.replace('\'', '"');
    return send(request(path).method(method, BodyPublishers.ofString(body)));
  }

  /** Sends a request that an endpoint accepts. */
  Answer send(GoodRequest good) {
    return send(good.on(request(good.pathAndQuery())));
  }

  Answer send(HttpRequest.Builder request) {
    return new Answer(request.build());
  }

  /** Returns the contacts of all pages, up to the first empty page. */
  public List<JsonNode> everything(RawBody body) {
    List<JsonNode> all = new ArrayList<>();
    List<JsonNode> page = post(body).data();
    for (int next = 2; !page.isEmpty(); next++) {
      all.addAll(page);
      page = post(body.page(next)).data();
    }
    return all;
  }

  /** Returns the only contact that a search finds. */
  JsonNode find(String text) {
    List<JsonNode> found = post(RawBody.neutral().with("searchText", "\"" + text + "\"")).data();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** Returns the number of matching contacts. */
  public int count(RawBody body) {
    return everything(body).size();
  }
}
