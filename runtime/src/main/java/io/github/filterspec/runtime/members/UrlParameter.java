package io.github.filterspec.runtime.members;

import java.util.List;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One parameter in the query part of a URL, without percent-encoding.
 *
 * @param name the name of the parameter
 * @param value the value, or null if the URL contains the name without an equals sign
 */
record UrlParameter(String name, @Nullable String value) {
  /** A URL without parameters, with which OkHttp encodes and decodes parameters. */
  private static final HttpUrl WITHOUT_PARAMETERS = HttpUrl.get("http://localhost/");

  /** Returns all parameters of a URL that are not empty, in the order of the URL. */
  static List<UrlParameter> in(HttpUrl url) {
    return IntStream.range(0, url.querySize())
        .mapToObj(at -> new UrlParameter(url.queryParameterName(at), url.queryParameterValue(at)))
        .filter(parameter -> !parameter.name().isEmpty() || parameter.value() != null)
        .toList();
  }

  /**
   * Reads one percent-encoded parameter. The text is the name of the parameter, or the name, an
   * equals sign and the value.
   */
  static UrlParameter decoded(String text) {
    HttpUrl url = WITHOUT_PARAMETERS.newBuilder().encodedQuery(text).build();
    return new UrlParameter(url.queryParameterName(0), url.queryParameterValue(0));
  }

  /** Returns the percent-encoded parameter: its name, or its name, an equals sign and its value. */
  String encoded() {
    String query = encoded(List.of(this));
    return query == null ? "" : query;
  }

  /**
   * Returns the query part of a URL with the given parameters, or null if there are no parameters.
   */
  static @Nullable String encoded(List<UrlParameter> parameters) {
    HttpUrl.Builder url = WITHOUT_PARAMETERS.newBuilder();
    parameters.forEach(each -> url.addQueryParameter(each.name(), each.value()));
    return url.build().encodedQuery();
  }
}
