package io.github.filterspec.runtime.walk;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.PageCap;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.members.QueryParts;
import java.util.Optional;
import java.util.OptionalLong;

/** A check that finds pages which the API does not deliver, because the spec has a cap. */
public final class BeyondCap {
  private BeyondCap() {}

  /**
   * Returns the cap if the page of a query is beyond the cap.
   *
   * @param query the query of the page
   * @param pages the number of pages before the page in this iteration
   * @param items the number of elements before the page in this iteration
   * @return the cap; empty if the API delivers the page, or if the spec has no cap
   */
  public static Optional<PageCap> of(Query<?> query, long pages, long items) {
    Paging paging = query.definition().paging();
    return paging.cap().filter(cap -> isBeyond(cap, paging, query, pages, items));
  }

  private static boolean isBeyond(
      PageCap cap, Paging paging, Query<?> query, long pages, long items) {
    Optional<QueryParts> parts = QueryParts.of(query);
    if (cap.pages() > 0) {
      OptionalLong before =
          parts
              .filter(unused -> paging.isByNumbers())
              .map(QueryParts::countBefore)
              .orElse(OptionalLong.empty());
      return before.orElse(pages) >= cap.pages();
    }
    OptionalLong before =
        parts.map(each -> ItemsBefore.of(paging, each)).orElse(OptionalLong.empty());
    return before.orElse(items) >= cap.items();
  }
}
