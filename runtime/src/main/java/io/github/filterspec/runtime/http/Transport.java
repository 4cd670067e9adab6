package io.github.filterspec.runtime.http;

import java.time.Duration;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The OkHttp client behind an API's client: it sends what it is given once, and nowhere else. */
public final class Transport {
  private Transport() {}

  /**
   * A client with its own threads and connections.
   *
   * @param base the URL below which every request must be
   * @param token gives the token, or null for an API without one
   * @param connectTimeout how long connecting may take
   * @param callTimeout how long a call may take
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
