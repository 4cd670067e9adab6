package io.github.filterspec.runtime.members;

import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The percent-encoded URL of a request, relative to the base URL of the client: the path and the
 * parameters.
 */
public final class RelativeUrl {
  /**
   * The prefix for a path that begins with a slash or has a colon in its first segment. Without the
   * prefix, the path would be resolved to a URL with another host or another scheme (RFC 3986,
   * section 4.2).
   */
  private static final String HERE = "./";

  private RelativeUrl() {}

  /**
   * Returns the URL of a request.
   *
   * @param request the generated query or command
   * @param path the path of the endpoint, which contains the name of each path parameter in braces,
   *     such as {@code {id}}
   * @return the percent-encoded path and the percent-encoded parameters
   */
  public static String of(SpecValue<?> request, String path) {
    String ofFirstPage = request.filled(path);
    NextPageText next = nextPage(request);
    return of(next == null ? ofFirstPage : next.path(ofFirstPage), parameters(request));
  }

  /** Returns the parameters in the URL of a request. */
  static List<UrlParameter> parameters(SpecValue<?> request) {
    List<UrlParameter> ofFirstPage = request.table.urlParameters(request.values);
    NextPageText next = nextPage(request);
    return next == null ? ofFirstPage : next.parameters(ofFirstPage);
  }

  private static @Nullable NextPageText nextPage(SpecValue<?> request) {
    return request.table.members().stream()
        .filter(member -> member.kind() == Member.Kind.NEXT_PAGE)
        .findFirst()
        .map(request::text)
        .map(NextPageText::parse)
        .orElse(null);
  }

  /**
   * Returns a relative URL.
   *
   * @param path the path, relative to the base URL; characters that a path cannot contain are
   *     encoded, and a percent sign is kept
   */
  static String of(String path, List<UrlParameter> parameters) {
    HttpUrl url =
        new HttpUrl.Builder()
            .scheme("http")
            .host("localhost")
            .addEncodedPathSegments(path)
            .encodedQuery(UrlParameter.encoded(parameters))
            .build();
    String encodedPath = url.encodedPath().substring(1);
    String query = url.encodedQuery();
    return here(encodedPath) + encodedPath + (query == null ? "" : "?" + query);
  }

  private static String here(String path) {
    boolean hasScheme = path.split("/", 2)[0].contains(":");
    return hasScheme || path.startsWith("/") ? HERE : "";
  }
}
