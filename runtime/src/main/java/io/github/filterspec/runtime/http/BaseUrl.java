package io.github.filterspec.runtime.http;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** The base URL of an API, to which the paths of its endpoints are appended. */
public final class BaseUrl {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|::1|127(\\.(0|[1-9]\\d{0,2})){3}");

  private BaseUrl() {}

  /**
   * Reads a base URL.
   *
   * @param text the URL
   * @return the URL, with a slash at its end
   * @throws CallFailure if the text is not a URL, or not allowed. The message does not quote the
   *     text, because it can contain a password
   */
  public static HttpUrl parse(String text) {
    HttpUrl url = HttpUrl.parse(text.endsWith("/") ? text : text + "/");
    if (url == null) {
      throw CallFailure.configuration("the base URL is not an http or https URL");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw CallFailure.configuration("the base URL must not have user information");
    }
    if (url.query() != null || url.fragment() != null) {
      throw CallFailure.configuration("the base URL must not have a query or a fragment");
    }
    return url;
  }

  /**
   * Checks that nobody can read or change requests on their way. A URL on this machine may be
   * {@code http}.
   *
   * @param url the base URL
   * @throws CallFailure if the URL is {@code http} and not on this machine
   */
  public static void requireHttps(HttpUrl url) {
    if (!url.isHttps() && !LOOPBACK.matcher(url.host()).matches()) {
      throw CallFailure.configuration(
          "the base URL must be https, because the token is sent to it: " + url.host());
    }
  }
}
