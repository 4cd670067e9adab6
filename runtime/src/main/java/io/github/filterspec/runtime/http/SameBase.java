package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.failure.CarriedException;
import io.github.filterspec.runtime.text.DotSegments;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * An interceptor that rejects a request if its URL does not begin with the base URL. The
 * interceptor runs after the application interceptors of the user, and before a connection is
 * opened.
 */
final class SameBase implements Interceptor {
  private final HttpUrl base;

  /** Creates an interceptor for a base URL that ends with a slash. */
  SameBase(HttpUrl base) {
    this.base = base;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    check(chain.request(), null);
    return chain.proceed(chain.request());
  }

  /**
   * Checks a request.
   *
   * @param host the only allowed value of the header {@code Host}, or null if the request must not
   *     have this header
   */
  void check(Request request, @Nullable String host) throws CarriedException {
    if (!isBelow(base, request.url())) {
      throw refused("the URL does not begin with the base URL of the client");
    }
    for (String segment : request.url().encodedPathSegments()) {
      if (DotSegments.in(segment)) {
        throw refused("the path has a dot segment, such as \"..\"");
      }
    }
    for (String value : request.headers("Host")) {
      if (!value.equals(host)) {
        throw refused("the header Host is not the host of the base URL");
      }
    }
  }

  /** Returns the value of the header {@code Host} that OkHttp writes for the base URL. */
  String hostHeader() {
    String host = base.host().contains(":") ? "[" + base.host() + "]" : base.host();
    boolean usual = base.port() == HttpUrl.defaultPort(base.scheme());
    return usual ? host : host + ":" + base.port();
  }

  /**
   * Returns true if a URL has the scheme, host and port of the base URL, and begins with its path.
   */
  static boolean isBelow(HttpUrl base, HttpUrl url) {
    return url.scheme().equals(base.scheme())
        && url.host().equals(base.host())
        && url.port() == base.port()
        && url.username().isEmpty()
        && url.password().isEmpty()
        && url.encodedPath().startsWith(base.encodedPath());
  }

  /**
   * Returns an exception whose message does not contain the URL, because the URL contains values of
   * the query.
   */
  private static CarriedException refused(String reason) {
    return new CarriedException(CallFailure.configuration("the request was not sent: " + reason));
  }
}
