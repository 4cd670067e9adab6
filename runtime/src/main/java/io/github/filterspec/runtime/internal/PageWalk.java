package io.github.filterspec.runtime.internal;

import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Walks through the items of all pages, asking for a page only when an item of it is wanted. A page
 * may be empty although others follow, but not too often in a row.
 *
 * @param <T> the type of the items
 */
public final class PageWalk<T> implements Iterator<T> {
  private static final int MOST_EMPTY_PAGES = 3;

  private final Function<Query<T>, Page<T>> fetch;
  private final RepeatedPages<T> repeated = new RepeatedPages<>();
  private Optional<? extends Query<T>> next;
  private Iterator<T> items = Collections.emptyIterator();
  private int emptyPages;

  /**
   * A walk.
   *
   * @param first the query of the first page
   * @param fetch asks for a page
   */
  public PageWalk(Query<T> first, Function<Query<T>, Page<T>> fetch) {
    this.fetch = fetch;
    this.next = Optional.of(first);
  }

  @Override
  public boolean hasNext() {
    while (!items.hasNext() && next.isPresent()) {
      turnTo(next.get());
    }
    return items.hasNext();
  }

  private void turnTo(Query<T> query) {
    Page<T> page = fetch.apply(query);
    Optional<? extends Query<T>> following = query.after(page);
    repeated.check(query, page, following);
    int empty = page.isEmpty() ? emptyPages + 1 : 0;
    if (empty > MOST_EMPTY_PAGES && following.isPresent()) {
      throw new ApiProtocolException(
          "%s answered with more than %d empty pages in a row, none of them the last"
              .formatted(query.endpoint().api().annotation().getSimpleName(), MOST_EMPTY_PAGES));
    }
    items = page.iterator();
    next = following;
    emptyPages = empty;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return items.next();
  }
}
