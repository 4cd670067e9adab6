package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.text.DotSegments;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * An interceptor that rejects requests to URLs outside the base URL. It runs before the token is
 * added, so neither the token nor the body is sent to another place.
 */
final class SameBase implements Interceptor {
  private final HttpUrl base;

  /** Creates an interceptor for a base URL that ends with a slash. */
  SameBase(HttpUrl base) {
    this.base = base;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    HttpUrl url = chain.request().url();
    if (!isBelowBase(url)) {
      throw refused("its URL is not below the client's base URL");
    }
    if (url.encodedPathSegments().stream().anyMatch(DotSegments::in)) {
      throw refused("its path has a dot segment, such as \"..\"");
    }
    if (chain.request().header("Host") != null) {
      throw refused("its header Host may name another host");
    }
    return chain.proceed(chain.request());
  }

  private boolean isBelowBase(HttpUrl url) {
    return url.scheme().equals(base.scheme())
        && url.host().equals(base.host())
        && url.port() == base.port()
        && url.username().isEmpty()
        && url.password().isEmpty()
        && url.encodedPath().startsWith(base.encodedPath());
  }

  /** Returns an exception without the URL, because the URL contains values of the query. */
  private static CarriedException refused(String reason) {
    return new CarriedException(CallFailure.configuration("the request was not sent: " + reason));
  }
}
