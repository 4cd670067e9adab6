package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** The JDK's own HTTP client, pointed at a sandbox. */
public final class RawClient {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Sandbox sandbox;

  public RawClient(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** A request with all three documented headers, to be finished with a method. */
  HttpRequest.Builder request(String path) {
    return anonymous(path)
        .header("Authorization", "Bearer " + sandbox.token())
        .header("authtype", "Key");
  }

  /** A request that does not say who asks. */
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

  /** Sends JSON in which single quotes stand for double ones. */
  Answer send(String method, String path, String json) {
    String body = json.replace('\'', '"');
    return send(request(path).method(method, BodyPublishers.ofString(body)));
  }

  /** Sends what an endpoint takes: its method, its path, and a body unless it is a {@code GET}. */
  Answer send(GoodRequest good) {
    return send(good.on(request(good.pathAndQuery())));
  }

  Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(response, MAPPER.readTree(response.body()));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The contacts on all pages, asking as clients in the wild do: until a page is empty. */
  List<JsonNode> everything(RawBody body) {
    List<JsonNode> all = new ArrayList<>();
    List<JsonNode> page = post(body).data();
    for (int next = 2; !page.isEmpty(); next++) {
      all.addAll(page);
      page = post(body.page(next)).data();
    }
    return all;
  }

  /** The one contact that a search finds. */
  JsonNode find(String text) {
    List<JsonNode> found = post(RawBody.neutral().with("searchText", "\"" + text + "\"")).data();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** How many contacts match. */
  public int count(RawBody body) {
    return everything(body).size();
  }
}
