package io.github.filterspec.sample.cli.option;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.limit.RateLimiter;
import io.github.filterspec.sample.cli.option.Connection.Vendor;
import io.github.filterspec.sample.cli.output.ErrorLine;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options for the connection to an API: its URL, and how long the program waits. Without a URL,
 * the program starts a sandbox.
 */
public final class ConnectionOptions {
  /** The result of {@link #place()} if the user did not give {@code --base-url}. */
  private static final String SANDBOX = "sandbox";

  private final Map<String, String> environment;
  private final ErrorLine errors;

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

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      scope = ScopeType.INHERIT,
      converter = Converters.Timeout.class,
      description =
          "The longest time for one request, with its waits: for the rate limit, and before it is"
              + " sent again. For example 30s, 15m or 2h. The default is 15m.")
  private Duration timeout = Duration.ofMinutes(15);

  @Option(
      names = "--no-wait",
      arity = "0",
      scope = ScopeType.INHERIT,
      description =
          "Do not wait for the rate limit, and send no request again. The program then ends at the"
              + " first failure.")
  private boolean noWait;

  /**
   * Creates the options.
   *
   * @param environment the environment variables, which contain the tokens
   * @param errors the printer for messages about waits
   */
  public ConnectionOptions(Map<String, String> environment, ErrorLine errors) {
    this.environment = environment;
    this.errors = errors;
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
    return open(vendor, chain -> chain.proceed(chain.request()));
  }

  /**
   * Connects to an API. The caller must close the connection.
   *
   * @param interceptor the interceptor, which gets each request just before the request is sent,
   *     after any wait for the rate limit or for a retry
   * @throws WrongUsageException if the URL or the token cannot be used
   */
  public Connection open(Vendor vendor, Interceptor interceptor) {
    return baseUrl == null ? toSandbox(vendor, interceptor) : toApi(vendor, interceptor, baseUrl);
  }

  /** Returns a text that identifies the API: the URL, or the word {@code sandbox}. */
  public String place() {
    return baseUrl == null ? SANDBOX : baseUrl;
  }

  private Connection toSandbox(Vendor vendor, Interceptor interceptor) {
    Sandbox sandbox = Sandbox.start();
    String url = sandbox.baseUrl();
    return connection(
        ApiClient.builder(vendor.api(), url),
        vendor,
        interceptor,
        url,
        vendor.token(sandbox),
        sandbox);
  }

  private Connection toApi(Vendor vendor, Interceptor interceptor, String url) {
    ApiClient.Builder client = builder(vendor, url);
    String token = token(vendor.tokenVariable());
    try {
      return connection(client, vendor, interceptor, url, token, null);
    } catch (ApiConfigurationException e) {
      throw new WrongUsageException(String.valueOf(e.getMessage()));
    }
  }

  private Connection connection(
      ApiClient.Builder client,
      Vendor vendor,
      Interceptor interceptor,
      String url,
      String token,
      @Nullable Sandbox sandbox) {
    WaitReport report = new WaitReport(vendor.api(), errors);
    client
        .token(token)
        .callTimeout(timeout)
        .http(new OkHttpClient.Builder().addInterceptor(interceptor).build())
        .listener(report);
    if (noWait) {
      client.maxAttempts(1).rateLimiter(limit -> new NoLimit());
    }
    RateLimitPatience patience = new RateLimitPatience(noWait ? Duration.ZERO : timeout, report);
    return new Connection(client.build(), patience, url, token, sandbox);
  }

  /**
   * Checks the URL, and returns a builder for the URL. The check of the URL needs no token, so a
   * wrong URL is reported even if the token is missing.
   */
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

  /**
   * A rate limiter for the option {@code --no-wait}. The limiter never delays a request, so the API
   * can answer with the status 429.
   */
  static final class NoLimit implements RateLimiter {
    @Override
    public CompletionStage<Duration> tryTake() {
      return CompletableFuture.completedStage(Duration.ZERO);
    }

    @Override
    public void pause(Duration time) {}
  }
}
