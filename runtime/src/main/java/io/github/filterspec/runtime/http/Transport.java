package io.github.filterspec.runtime.http;

import java.time.Duration;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The OkHttp client of an API's client. It sends each request once, and only to the base URL. */
public final class Transport {
  private Transport() {}

  /**
   * Creates a client with its own threads and connections.
   *
   * @param base the URL below which every request must be
   * @param token the supplier of the token, or null for an API without a token
   * @param connectTimeout the longest time to connect
   * @param callTimeout the longest time of a call
   * @return the client
   */
  public static OkHttpClient create(
      HttpUrl base,
      @Nullable Supplier<String> token,
      Duration connectTimeout,
      Duration callTimeout) {
    OkHttpClient.Builder http =
        new OkHttpClient.Builder()
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .connectTimeout(connectTimeout)
            .readTimeout(callTimeout)
            .writeTimeout(callTimeout)
            .callTimeout(callTimeout)
            .addInterceptor(new SameBase(base))
            .addInterceptor(new ErrorBodyLimit())
            .addNetworkInterceptor(RetryAfter::hide);
    if (token != null) {
      http.addInterceptor(new BearerToken(token));
    }
    return http.build();
  }
}
