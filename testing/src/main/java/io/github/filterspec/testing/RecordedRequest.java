package io.github.filterspec.testing;

import io.github.filterspec.runtime.members.SentParts;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A request that the fake API received. A recorded request contains no credential. */
public final class RecordedRequest {
  /** The parameter with which the fake API numbers its pages in the URLs of next pages. */
  static final String PAGE = "fake-api-page";

  private final String method;
  private final SentParts parts;
  private final int page;
  private final boolean signedIn;

  RecordedRequest(
      String method, String path, HttpUrl url, Headers headers, String body, boolean signedIn) {
    this.method = method;
    this.page = page(url.queryParameter(PAGE));
    HttpUrl withoutPage = url.newBuilder().removeAllQueryParameters(PAGE).build();
    this.parts = new SentParts(path, withoutPage, headers, body);
    this.signedIn = signedIn;
  }

  private static int page(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }

  /**
   * Returns the HTTP method.
   *
   * @return the method in capital letters
   */
  public String method() {
    return method;
  }

  /**
   * Returns the path.
   *
   * @return the percent-encoded path, relative to the URL of the fake API, such as {@code
   *     tickets/7}
   */
  public String path() {
    return parts.path();
  }

  /**
   * Returns the values of a parameter of the URL.
   *
   * @param name the name of the parameter
   * @return the values, without percent-encoding; empty if the URL has no such parameter
   */
  public List<String> parameters(String name) {
    return parts.url().queryParameterValues(name).stream()
        .map(value -> value == null ? "" : value)
        .toList();
  }

  /**
   * Returns a header.
   *
   * @param name the name of the header, in any case
   * @return the last value of the header; empty if the request has no such header, or if the header
   *     contains a credential or a cookie
   */
  public Optional<String> header(String name) {
    return Optional.ofNullable(parts.headers().get(name));
  }

  /**
   * Returns the body.
   *
   * @return the text of the body; empty if the request has no body
   */
  public String body() {
    return parts.body();
  }

  /**
   * Returns whether the request has a credential that the API accepts. The fake API does not check
   * the credential itself.
   *
   * @return true if the request has a credential in the place that {@code @SignIn} names
   */
  public boolean isSignedIn() {
    return signedIn;
  }

  SentParts parts() {
    return parts;
  }

  /** Returns the number of pages before the requested page, if the URL of the page says it. */
  int pagesBefore() {
    return page;
  }

  /** Returns the method, the path, the parameters and the body. */
  @Override
  public String toString() {
    String query = parts.url().encodedQuery();
    String line = method + " " + path() + (query == null ? "" : "?" + query);
    return body().isEmpty() ? line : line + " " + body();
  }
}
