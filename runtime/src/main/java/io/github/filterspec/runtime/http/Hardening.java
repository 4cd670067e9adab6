package io.github.filterspec.runtime.http;

import java.time.Duration;
import okhttp3.Authenticator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * The settings of an OkHttp client that sends each request once, and only to a URL that begins with
 * the base URL.
 *
 * <p>Filterspec adds its interceptors at the beginning and at the end of two lists: the list of the
 * user's application interceptors, and the list of the user's network interceptors. {@link
 * LastGate} runs after all interceptors of the user, checks the request and adds the credential.
 * The interceptors of the user see requests and answers without the credential.
 */
final class Hardening {
  /** The index of the user's first interceptor in the list of all application interceptors. */
  static final int FIRST_OF_USER = 3;

  private static final String CONNECT = "CONNECT";

  private Hardening() {}

  /**
   * Copies an OkHttp client, and applies these settings to the copy. The timeout is the longest
   * time of an attempt.
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
   * opened. Without this authenticator, OkHttp would send a request again if the proxy refuses the
   * request. If the user has set no authenticator for the proxy, this method returns {@code
   * Authenticator.NONE}, because OkHttp clients with different authenticators do not share
   * connections.
   */
  private static Authenticator ofTunnels(Authenticator proxy) {
    if (proxy == Authenticator.NONE) {
      return proxy;
    }
    return (route, response) ->
        response.request().method().equals(CONNECT) ? proxy.authenticate(route, response) : null;
  }
}
