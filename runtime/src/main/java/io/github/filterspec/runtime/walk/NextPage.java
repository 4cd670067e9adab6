package io.github.filterspec.runtime.walk;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.answer.ReadItems;
import java.util.List;
import java.util.Optional;

/** The query of the next page. */
public final class NextPage {
  private NextPage() {}

  /**
   * Returns the query that requests the next page.
   *
   * @param query the query that requested a page
   * @param page the answer to the query
   * @param <T> the type of the items
   * @param <Q> the type of the query
   * @return the query of the next page; empty if the page is the last page, or if the spec does not
   *     say how to get the next page
   */
  public static <T, Q extends Query<T>> Optional<Q> of(Q query, Page<T> page) {
    return page.hasNextPage()
        ? query.definition().paging().next(query, page.cursor(), received(page.items()))
        : Optional.empty();
  }

  /** Returns the number of elements in the answer, including elements that are left out. */
  static int received(List<?> items) {
    return items instanceof ReadItems<?> read ? read.received() : items.size();
  }
}
