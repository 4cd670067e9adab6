package io.github.filterspec.sample.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.sample.cli.option.Connection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Sends a request that is wrong on purpose: the body contains filters, but its list of active keys
 * is empty.
 */
final class HandWrittenRequest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI uri;
  private final String token;

  HandWrittenRequest(Connection connection) {
    String url = connection.baseUrl();
    this.uri = URI.create((url.endsWith("/") ? url : url + "/") + "inbox/users");
    this.token = connection.token();
  }

  /** Returns the body of a request as JSON, but with an empty list of active keys. */
  static ObjectNode withoutKeys(String body) {
    try {
      ObjectNode json = (ObjectNode) JSON.readTree(body);
      json.putArray("applicableFilters");
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long count(ObjectNode body) {
    long contacts = 0;
    for (int page = 1; ; page++) {
      int size = send(body.put("page", page)).path("data").size();
      if (size == 0) {
        return contacts;
      }
      contacts += size;
    }
  }

  private JsonNode send(ObjectNode body) {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(TIMEOUT)
            .header("Authorization", "Bearer " + token)
            .header("authtype", "Key")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    try {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IOException("the hand-written request was answered with " + answer.statusCode());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
