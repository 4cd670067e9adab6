package io.github.filterspec.runtime.http;

import java.time.Duration;
import okhttp3.Authenticator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * The settings of an OkHttp client that sends each request once, and only to a URL that begins with
 * the base URL.
 *
 * <p>The interceptors run in this order: Filterspec, application interceptors of the user,
 * Filterspec, OkHttp, Filterspec, network interceptors of the user, Filterspec. The last
 * interceptor checks the request and adds the token. So the interceptors of the user see requests
 * without the token.
 */
final class Hardening {
  /** The position of the first application interceptor of the user. */
  static final int FIRST_OF_USER = 3;

  private static final String CONNECT = "CONNECT";

  private Hardening() {}

  /**
   * Returns a copy of an OkHttp client that has these settings. The timeout is the longest time of
   * an attempt.
   */
  static OkHttpClient.Builder copy(OkHttpClient users, HttpUrl base, Duration timeout) {
    SameBase sameBase = new SameBase(base);
    OkHttpClient.Builder http = users.newBuilder();
    http.interceptors().add(0, new InterceptorGuard());
    http.interceptors().add(1, new FurtherHeaders());
    http.interceptors().add(2, new ErrorBodyLimit(timeout));
    http.interceptors().add(sameBase);
    http.interceptors().add(RetryAfter::show);
    http.networkInterceptors().add(0, RetryAfter::hide);
    http.networkInterceptors().add(new LastGate(sameBase));
    http.networkInterceptors().add(AttemptTrace::write);
    return http.followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .authenticator(Authenticator.NONE)
        .proxyAuthenticator(ofTunnels(users.proxyAuthenticator()))
        .cache(null);
  }

  /**
   * Returns an authenticator that sends the proxy password only when the tunnel to the API is
   * opened. If a proxy refuses a request itself, OkHttp would send the request again. If there is
   * no proxy password, the authenticator is not replaced, because OkHttp clients that have
   * different authenticators do not share connections.
   */
  private static Authenticator ofTunnels(Authenticator proxy) {
    if (proxy == Authenticator.NONE) {
      return proxy;
    }
    return (route, response) ->
        response.request().method().equals(CONNECT) ? proxy.authenticate(route, response) : null;
  }
}
