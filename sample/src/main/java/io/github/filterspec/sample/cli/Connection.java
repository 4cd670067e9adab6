package io.github.filterspec.sample.cli;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.sample.sandbox.Sandbox;
import org.jspecify.annotations.Nullable;

/** Whom the program asks: a client, and the sandbox behind it unless it is the real thing. */
final class Connection implements AutoCloseable {
  private final ApiClient client;
  private final String baseUrl;
  private final String token;
  private final @Nullable Sandbox sandbox;

  Connection(ApiClient client, String baseUrl, String token, @Nullable Sandbox sandbox) {
    this.client = client;
    this.baseUrl = baseUrl;
    this.token = token;
    this.sandbox = sandbox;
  }

  ApiClient client() {
    return client;
  }

  String baseUrl() {
    return baseUrl;
  }

  /** The token, for the one request that the demo makes without the library. */
  String token() {
    return token;
  }

  @Override
  public void close() {
    client.close();
    if (sandbox != null) {
      sandbox.close();
    }
  }
}
