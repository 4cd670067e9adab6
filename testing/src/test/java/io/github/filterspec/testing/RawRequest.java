package io.github.filterspec.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A request that no generated code made. */
final class RawRequest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final HttpRequest.Builder request;

  RawRequest(FakeApi api, String path) {
    this.request = HttpRequest.newBuilder(URI.create(api.url() + path));
  }

  RawRequest header(String name, String value) {
    request.header(name, value);
    return this;
  }

  HttpResponse<String> post(String body) {
    return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> get() {
    return send(request.GET());
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
