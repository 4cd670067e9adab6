package io.github.filterspec.runtime.members;

import java.util.List;
import okhttp3.HttpUrl;

/** The cursors of an API whose answers contain the URL of the next page. */
public final class NextPages {
  private NextPages() {}

  /**
   * Returns the cursor of a page. The cursor contains the parameters that are only in the URL of
   * the page, but not the values of the query.
   *
   * @param query the query that requests the first page, or any other page of the same iteration
   * @param path the path of the endpoint, which contains the name of each path parameter in braces
   * @param base the base URL of the client, which ends with a slash
   * @param page the URL of the page, whose path begins with the path of the base URL
   * @return the cursor, which is printable ASCII
   */
  public static String cursor(SpecValue<?> query, String path, HttpUrl base, HttpUrl page) {
    List<UrlParameter> ofQuery = query.table.urlParameters(query.values);
    HttpUrl first = base.resolve(RelativeUrl.of(query.filled(path), List.of()));
    boolean samePath = first != null && first.encodedPath().equals(page.encodedPath());
    String pathOfPage = page.encodedPath().substring(base.encodedPath().length());
    return NextPageText.of(samePath ? "" : pathOfPage, ofQuery, UrlParameter.in(page)).toString();
  }
}
