package io.github.filterspec.runtime;

import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.failure.CarriedException;
import io.github.filterspec.runtime.http.BaseUrl;
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
 * A factory of OkHttp calls, which you can pass to your own Retrofit object. The calls keep the
 * rules of {@link ApiClient}: each request is sent once, each URL must begin with the base URL, and
 * redirects are not followed.
 *
 * <pre>{@code
 * Retrofit retrofit = new Retrofit.Builder()
 *     .baseUrl(url)
 *     .callFactory(HardenedHttp.of(okHttpClient, url))
 *     .addConverterFactory(FilterspecConverterFactory.create())
 *     .build();
 * }</pre>
 *
 * <p>The calls use the interceptors, the threads, the connections and the timeouts of the OkHttp
 * client that is passed to {@link #of}. The calls use neither the cache nor the authenticator of
 * the OkHttp client, and ignore the settings of the OkHttp client for redirects and for repeated
 * requests. If the OkHttp client has no call timeout, a call takes at most 60 seconds. If an answer
 * has an error status, its body is cut after 64 KiB.
 *
 * <p>If a call breaks a rule of {@code ApiClient}, the request is not sent, and the call fails with
 * an {@code IOException} whose cause is an {@link ApiConfigurationException}. If you need further
 * attempts, the rate limit, and a timeout for all attempts of a call, use {@link ApiClient}.
 */
public final class HardenedHttp implements Call.Factory {
  private final Call.Factory calls;

  private HardenedHttp(Call.Factory calls) {
    this.calls = calls;
  }

  /**
   * Returns a factory of OkHttp calls.
   *
   * @param client an OkHttp client, which is copied, and is neither changed nor closed
   * @param baseUrl the base URL of the Retrofit object. The URL must begin with {@code https:}, or
   *     with {@code http:} if its host is this machine
   * @return the factory
   * @throws ApiConfigurationException if the base URL is malformed or not allowed, or if the class
   *     path has an old version of Jackson or OkHttp
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

  /** Returns the name of this class, without the settings of the OkHttp client. */
  @Override
  public String toString() {
    return "HardenedHttp";
  }
}
