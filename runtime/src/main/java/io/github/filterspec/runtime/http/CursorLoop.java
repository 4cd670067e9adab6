package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;

/** A page whose cursor leads to that very page: to go on from there would never end. */
public final class CursorLoop {
  private CursorLoop() {}

  /**
   * Lets a page pass unless it leads to itself.
   *
   * @param query what was asked
   * @param page the answer
   * @param <T> the type of the items
   * @return the page
   * @throws ApiProtocolException if it leads to itself; the cursor is not quoted
   */
  public static <T> Page<T> refuse(Query<T> query, Page<T> page) {
    if (page.cursor().isPresent() && leadsToItself(query, page)) {
      throw new ApiProtocolException(
          "%s answered with the very cursor that it was asked with, so its pages would never end"
              .formatted(query.endpoint().api().annotation().getSimpleName()));
    }
    return page;
  }

  private static <T> boolean leadsToItself(Query<T> query, Page<T> page) {
    return query.after(page).filter(next -> next.toJson().equals(query.toJson())).isPresent();
  }
}
