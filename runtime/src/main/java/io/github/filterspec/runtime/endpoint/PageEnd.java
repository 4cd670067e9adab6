package io.github.filterspec.runtime.endpoint;

import org.jspecify.annotations.Nullable;

/**
 * The rule of a spec that says which page is the last page.
 *
 * @param flag the boolean in each answer that says whether a next page exists, or null
 * @param total the path of the number of all items, or null
 * @param shorter true if a page with fewer elements than the page size is the last page
 * @param pageSize the page size that the API uses if a request contains no page size, or 0 if this
 *     page size is unknown
 */
record PageEnd(Paging.@Nullable Flag flag, @Nullable String total, boolean shorter, int pageSize) {

  /** The spec has no rule, so the client uses the default of its way of paging. */
  static final PageEnd UNKNOWN = new PageEnd(null, null, false, 0);

  static PageEnd of(Paging.Flag flag) {
    return new PageEnd(flag, null, false, 0);
  }
}
