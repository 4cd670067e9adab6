package io.github.filterspec.runtime;

import java.util.OptionalInt;

/**
 * An exception for a page that is beyond the greatest number of pages or items that the API
 * delivers for one query. The spec declares this number in {@code @PageCap}. The client sent no
 * request for the page. All pages before this page were delivered.
 *
 * <p>The position in {@link #details()} is the position of the page that the client did not
 * request. To read the other items, use several queries that each select fewer items, for example
 * one query for each month.
 */
public final class ApiPageCapException extends ApiException {
  private static final long serialVersionUID = 1;

  private final int pages;
  private final int items;

  ApiPageCapException(String message, int pages, int items, CallDetails details) {
    super(message, null, details);
    this.pages = pages;
    this.items = items;
  }

  /**
   * Returns the greatest number of pages that the API delivers for one query.
   *
   * @return the number of pages; empty if the API limits the number of items
   */
  public OptionalInt pages() {
    return pages == 0 ? OptionalInt.empty() : OptionalInt.of(pages);
  }

  /**
   * Returns the greatest number of items that the API delivers for one query.
   *
   * @return the number of items; empty if the API limits the number of pages
   */
  public OptionalInt items() {
    return items == 0 ? OptionalInt.empty() : OptionalInt.of(items);
  }
}
