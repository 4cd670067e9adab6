package io.github.filterspec.runtime.walk;

import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.members.QueryParts;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The number of items before the page of a query, as far as the query says it. */
final class ItemsBefore {
  private ItemsBefore() {}

  /**
   * Returns the number of items before a page; empty if the pages have cursors, or if the pages
   * have numbers and the page size is unknown.
   */
  static OptionalLong of(Paging paging, QueryParts query) {
    OptionalLong count = query.countBefore();
    if (!paging.isByNumbers()) {
      return paging.isByOffsets() ? count : OptionalLong.empty();
    }
    OptionalInt size = pageSize(paging, query);
    return count.isEmpty() || size.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(count.getAsLong() * size.getAsInt());
  }

  /** Returns the page size that the query sets, or the page size that the API uses by default. */
  static OptionalInt pageSize(Paging paging, QueryParts query) {
    OptionalInt asked = query.pageSize();
    return asked.isPresent() ? asked : paging.usualPageSize();
  }
}
