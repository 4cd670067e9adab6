package io.github.filterspec.runtime.walk;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.members.QueryParts;

/** A text that identifies the page of a query. */
final class PageIdentity {
  private PageIdentity() {}

  /** Returns the same text for two queries only if both queries request the same page. */
  static String of(Query<?> query) {
    String page = QueryParts.of(query).map(QueryParts::pageText).orElse("");
    return query.toJson() + '\n' + page;
  }
}
