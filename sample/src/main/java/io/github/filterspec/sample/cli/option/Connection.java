package io.github.filterspec.sample.cli.option;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.sample.botpenguin.BotPenguin;
import io.github.filterspec.sample.opencx.OpenCx;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** A client for an API. If the API is a sandbox, closing the connection also stops the sandbox. */
public final class Connection implements AutoCloseable {
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

  /** Returns the client. */
  public ApiClient client() {
    return client;
  }

  /** Returns the URL of the API or of the sandbox. */
  public String baseUrl() {
    return baseUrl;
  }

  /** Returns the token of the API. Only the demo needs the token. */
  public String token() {
    return token;
  }

  @Override
  public void close() {
    client.close();
    if (sandbox != null) {
      sandbox.close();
    }
  }

  /** The APIs to which the program can connect. */
  public enum Vendor {
    BOTPENGUIN(BotPenguin.class, "BOTPENGUIN_TOKEN") {
      @Override
      String token(Sandbox sandbox) {
        return sandbox.token();
      }
    },
    OPENCX(OpenCx.class, "OPENCX_TOKEN") {
      @Override
      String token(Sandbox sandbox) {
        return sandbox.openCxToken();
      }
    };

    private final Class<? extends Annotation> api;
    private final String tokenVariable;

    Vendor(Class<? extends Annotation> api, String tokenVariable) {
      this.api = api;
      this.tokenVariable = tokenVariable;
    }

    Class<? extends Annotation> api() {
      return api;
    }

    /** Returns the name of the environment variable with the token. */
    public String tokenVariable() {
      return tokenVariable;
    }

    abstract String token(Sandbox sandbox);
  }
}
