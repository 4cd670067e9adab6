package io.github.filterspec.runtime.internal;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Walks through the items of all pages, asking for a page only when an item of it is wanted.
 *
 * @param <T> the type of the items
 */
public final class PageWalk<T> implements Iterator<T> {
  private final Function<Query<T>, Page<T>> fetch;
  private Optional<? extends Query<T>> next;
  private Iterator<T> items = Collections.emptyIterator();

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
      Query<T> query = next.get();
      Page<T> page = fetch.apply(query);
      items = page.iterator();
      next = query.after(page);
    }
    return items.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return items.next();
  }
}
