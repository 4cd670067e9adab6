package io.github.filterspec.sample.cli.option;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.sample.cli.option.Connection.Vendor;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The option {@code --base-url}, which has the URL of an API. Without this option, the program
 * starts a sandbox.
 */
public final class ConnectionOptions {
  private final Map<String, String> environment;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description = {
        "The URL of the API, such as https://api.v7.botpenguin.com or https://api.open.cx. The"
            + " environment variable BOTPENGUIN_TOKEN or OPENCX_TOKEN must contain the token.",
        "Without this option, the program starts a sandbox on this machine and uses the sandbox."
      })
  private @Nullable String baseUrl;

  /** Creates the option. The environment variables contain the tokens. */
  public ConnectionOptions(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Connects to BotPenguin. The caller must close the connection.
   *
   * @throws WrongUsageException if the URL or the token cannot be used
   */
  public Connection open() {
    return open(Vendor.BOTPENGUIN);
  }

  /**
   * Connects to an API. The caller must close the connection.
   *
   * @throws WrongUsageException if the URL or the token cannot be used
   */
  public Connection open(Vendor vendor) {
    return baseUrl == null ? toSandbox(vendor) : toApi(vendor, baseUrl);
  }

  private static Connection toSandbox(Vendor vendor) {
    Sandbox sandbox = Sandbox.start();
    String token = vendor.token(sandbox);
    ApiClient client = ApiClient.builder(vendor.api(), sandbox.baseUrl()).token(token).build();
    return new Connection(client, sandbox.baseUrl(), token, sandbox);
  }

  private Connection toApi(Vendor vendor, String url) {
    ApiClient.Builder client = builder(vendor, url);
    String token = token(vendor.tokenVariable());
    try {
      return new Connection(client.token(token).build(), url, token, null);
    } catch (ApiConfigurationException e) {
      throw new WrongUsageException(String.valueOf(e.getMessage()));
    }
  }

  /** Returns a builder for a URL that is allowed. The URL is checked before the token is needed. */
  private static ApiClient.Builder builder(Vendor vendor, String url) {
    try {
      ApiClient.builder(vendor.api(), url).token("never-sent").build().close();
      return ApiClient.builder(vendor.api(), url);
    } catch (ApiConfigurationException e) {
      throw new WrongUsageException("--base-url: " + e.getMessage());
    }
  }

  private String token(String variable) {
    String token = environment.get(variable);
    if (token == null || token.isBlank()) {
      throw new WrongUsageException(
          "the environment variable "
              + variable
              + " is missing or blank. With --base-url, this variable must contain the token of the"
              + " API");
    }
    return token;
  }
}
