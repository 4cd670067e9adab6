package io.github.filterspec.sample.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** An answer of a sandbox. Each vendor has a subclass for its errors. */
public abstract class JsonAnswer {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final HttpResponse<String> response;

  /** Sends a request with the JDK's HTTP client. */
  protected JsonAnswer(HttpRequest request) {
    this.response = send(request);
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Returns the status. */
  public final int status() {
    return response.statusCode();
  }

  /** Returns a header, or {@code ""}. */
  public final String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** Returns the body as text. */
  public final String body() {
    return response.body();
  }

  /** Returns the body as JSON. */
  public final JsonNode json() {
    try {
      return MAPPER.readTree(body());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the items of an answer, which must be a success. */
  public final List<JsonNode> data() {
    return json(200).path("data").valueStream().toList();
  }

  /** Returns the text of an answer, which must be a success. */
  public final String success() {
    return json(200).toString();
  }

  /** Returns the JSON of an answer, which must have this status. */
  protected final JsonNode json(int status) {
    assertThat(status()).as("%s", body()).isEqualTo(status);
    return json();
  }
}
