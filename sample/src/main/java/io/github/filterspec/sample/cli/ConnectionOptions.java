package io.github.filterspec.sample.cli;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.sample.botpenguin.BotPenguin;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Whom to ask: the API at a URL, or else a sandbox of its own for each run. */
final class ConnectionOptions {
  /** The environment's variable that holds the token. */
  static final String TOKEN = "BOTPENGUIN_TOKEN";

  private final Map<String, String> environment;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description = {
        "Ask the API at this URL, with the token in the environment variable " + TOKEN + ":",
        "https://api.v7.botpenguin.com is the vendor's.",
        "Without it the program starts a sandbox on this machine and asks that."
      })
  private @Nullable String baseUrl;

  ConnectionOptions(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Connects; to be closed.
   *
   * @throws WrongUsageException if the URL or the token cannot be used
   */
  Connection open() {
    return baseUrl == null ? toSandbox() : toApi(baseUrl);
  }

  private static Connection toSandbox() {
    Sandbox sandbox = Sandbox.start();
    ApiClient client =
        ApiClient.builder(BotPenguin.class, sandbox.baseUrl()).token(sandbox.token()).build();
    return new Connection(client, sandbox.baseUrl(), sandbox.token(), sandbox);
  }

  private Connection toApi(String url) {
    try {
      ApiClient.Builder client = ApiClient.builder(BotPenguin.class, url);
      String token = token();
      return new Connection(client.token(token).build(), url, token, null);
    } catch (ApiConfigurationException e) {
      throw new WrongUsageException("--base-url: " + e.getMessage());
    }
  }

  private String token() {
    String token = environment.get(TOKEN);
    if (token == null || token.isBlank()) {
      throw new WrongUsageException(
          "the environment variable "
              + TOKEN
              + " is missing or blank; with --base-url it holds the"
              + " API's token");
    }
    return token;
  }
}
