package io.github.filterspec.sample.sandbox.opencx;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;

/** Sends requests to the OpenCX endpoint of a sandbox. */
final class SegmentsClient {

  private final Sandbox sandbox;

  SegmentsClient(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Sends {@code GET /contacts/segments} with this query, which can be {@code ""}. */
  SegmentsAnswer get(String query) {
    return send(request("contacts/segments" + query).GET());
  }

  /** Returns the segments of all pages, until {@code hasNextPage} is false. */
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

  /** Returns a request with the token, but without a method. */
  HttpRequest.Builder request(String path) {
    return anonymous(path).header("Authorization", "Bearer " + sandbox.openCxToken());
  }

  /** Returns a request without a token. */
  HttpRequest.Builder anonymous(String path) {
    return HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path));
  }

  SegmentsAnswer send(HttpRequest.Builder request) {
    return new SegmentsAnswer(request.build());
  }
}
