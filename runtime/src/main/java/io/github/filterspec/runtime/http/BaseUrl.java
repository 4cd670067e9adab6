package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CallFailure;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** The base URL of an API. The path of an endpoint is appended to the base URL. */
public final class BaseUrl {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|::1|127(\\.(0|[1-9]\\d{0,2})){3}");

  private BaseUrl() {}

  /**
   * Reads a base URL.
   *
   * @param text the URL
   * @return the URL, which ends with a slash
   * @throws CallFailure if the text is not a URL, or if the URL is not allowed; the exception
   *     message does not contain the base URL, because a base URL can contain a password
   */
  public static HttpUrl parse(String text) {
    HttpUrl url = HttpUrl.parse(text.endsWith("/") ? text : text + "/");
    if (url == null) {
      throw CallFailure.configuration("the base URL is not an http or https URL");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw CallFailure.configuration("the base URL must not contain a user name or a password");
    }
    if (url.query() != null || url.fragment() != null) {
      throw CallFailure.configuration("the base URL must not have a query or a fragment");
    }
    return url;
  }

  /**
   * Checks that the URL is {@code https}, because an attacker in the network can read and change
   * the requests to an {@code http} URL. A URL that points to this machine may be {@code http}.
   *
   * @param url the base URL
   * @throws CallFailure if the URL is {@code http} and does not point to this machine
   */
  public static void requireHttps(HttpUrl url) {
    if (!url.isHttps() && !LOOPBACK.matcher(url.host()).matches()) {
      throw CallFailure.configuration(
          "the base URL must begin with https, because others can read http requests to "
              + url.host());
    }
  }
}
