package io.github.filterspec.runtime.walk;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.CursorSource;
import io.github.filterspec.runtime.failure.CallFailure;

/**
 * A check that rejects a page if the cursor of the page leads back to the page itself. An iteration
 * that follows a cursor back to the same page would never end.
 */
public final class CursorLoop {
  private CursorLoop() {}

  /**
   * Checks that the cursor of a page leads to another page.
   *
   * @param query the query
   * @param page the answer to the query
   * @param <T> the type of the items
   * @return the page
   * @throws CallFailure if the page has the same cursor as the query; the exception message does
   *     not contain the cursor
   */
  public static <T> Page<T> refuse(Query<T> query, Page<T> page) {
    boolean mayRepeat =
        query.definition().paging().cursor().filter(CursorSource::mayRepeat).isPresent();
    if (page.cursor().isPresent() && !mayRepeat && leadsToItself(query, page)) {
      throw CallFailure.protocol(
          "%s answered with the same cursor that was in the request, so the iteration would never end"
              .formatted(query.definition().api().name()));
    }
    return page;
  }

  private static <T> boolean leadsToItself(Query<T> query, Page<T> page) {
    return NextPage.of(query, page)
        .filter(next -> PageIdentity.of(next).equals(PageIdentity.of(query)))
        .isPresent();
  }
}
