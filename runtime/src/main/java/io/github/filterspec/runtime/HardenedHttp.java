package io.github.filterspec.runtime;

import io.github.filterspec.runtime.http.BaseUrl;
import io.github.filterspec.runtime.http.CallFailure;
import io.github.filterspec.runtime.http.CarriedException;
import io.github.filterspec.runtime.http.Libraries;
import io.github.filterspec.runtime.http.Transport;
import java.io.IOException;
import java.util.Objects;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * A factory of calls for a Retrofit of your own, with the rules of {@link ApiClient} about sending:
 * each request is sent once, only below the base URL, without redirects.
 *
 * <pre>{@code
 * Retrofit retrofit = new Retrofit.Builder()
 *     .baseUrl(url)
 *     .callFactory(HardenedHttp.of(okHttpClient, url))
 *     .addConverterFactory(FilterspecConverterFactory.create())
 *     .build();
 * }</pre>
 *
 * <p>The OkHttp client keeps its interceptors, threads, connections and timeouts. Only its
 * redirects, repetitions, cache and authenticator are not used. A call takes at most 60 seconds if
 * the OkHttp client has no call timeout. The body of an answer with an error status is cut after 64
 * KiB.
 *
 * <p>A request that breaks a rule is not sent. The call then fails with an {@link IOException}
 * whose cause is an {@link ApiConfigurationException}. Further attempts, the rate limit and a
 * deadline of several attempts are only available with {@link ApiClient}.
 */
public final class HardenedHttp implements Call.Factory {
  private final Call.Factory calls;

  private HardenedHttp(Call.Factory calls) {
    this.calls = calls;
  }

  /**
   * Returns a factory of calls.
   *
   * @param client an OkHttp client; it is copied, and neither changed nor closed
   * @param baseUrl the base URL of the Retrofit: {@code https}, or {@code http} on this machine
   * @return the factory
   * @throws ApiConfigurationException if the URL is malformed or not allowed, or if the class path
   *     has an old version of Jackson or OkHttp
   */
  public static HardenedHttp of(OkHttpClient client, String baseUrl) {
    Objects.requireNonNull(client, "client");
    return new HardenedHttp(
        Failures.translated(
            null, () -> Transport.hardened(client, secure(baseUrl), HardenedHttp::translated)));
  }

  private static HttpUrl secure(String baseUrl) {
    Libraries.check();
    HttpUrl url = BaseUrl.parse(baseUrl);
    BaseUrl.requireHttps(url);
    return url;
  }

  private static Response translated(Interceptor.Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (CarriedException e) {
      Throwable cause =
          e.carried() instanceof CallFailure failure
              ? Failures.exception(failure, null)
              : e.carried();
      throw new IOException(cause.getMessage(), cause);
    }
  }

  @Override
  public Call newCall(Request request) {
    return calls.newCall(request);
  }

  /** Returns a text without the settings of the OkHttp client. */
  @Override
  public String toString() {
    return "HardenedHttp";
  }
}
