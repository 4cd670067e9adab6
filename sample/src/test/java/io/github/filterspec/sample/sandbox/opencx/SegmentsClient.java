package io.github.filterspec.sample.sandbox.opencx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** The JDK's own HTTP client, with OpenCX's token and no other header. */
final class SegmentsClient {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Sandbox sandbox;

  SegmentsClient(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** The answer to {@code GET /contacts/segments} with this query; {@code ""} for none. */
  SegmentsAnswer get(String query) {
    return send(request("contacts/segments" + query).GET());
  }

  /** The segments of all pages, as long as the answer says that there is a next one. */
  List<JsonNode> everything(int limit) {
    List<JsonNode> all = new ArrayList<>();
    SegmentsAnswer page = get("?limit=" + limit);
    all.addAll(page.data());
    for (int next = 2; page.json().path("hasNextPage").booleanValue(); next++) {
      page = get("?limit=" + limit + "&page=" + next);
      all.addAll(page.data());
    }
    return all;
  }

  /** A request with the token, to be finished with a method. */
  HttpRequest.Builder request(String path) {
    return anonymous(path).header("Authorization", "Bearer " + sandbox.openCxToken());
  }

  /** A request that does not say who asks. */
  HttpRequest.Builder anonymous(String path) {
    return HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path));
  }

  SegmentsAnswer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new SegmentsAnswer(response, MAPPER.readTree(response.body()));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
