package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * An iterator of the items of all pages. A page is requested when its first item is needed. A few
 * empty pages in a row are skipped if a next page exists.
 *
 * @param <T> the type of the items
 */
public final class PageWalk<T> implements Iterator<T> {
  private static final int MOST_EMPTY_PAGES = 3;

  private final Function<Query<T>, Page<T>> fetch;
  private final RepeatedPages<T> repeated = new RepeatedPages<>();
  private Optional<Query<T>> next;
  private Iterator<T> items = Collections.emptyIterator();
  private int emptyPages;
  private long pages;

  /**
   * Creates an iterator.
   *
   * @param first the query of the first page
   * @param fetch requests a page
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
    long number = pages + 1;
    Page<T> page = ask(query, number);
    Optional<Query<T>> following = NextPage.of(query, page);
    if (page.hasNextPage() && following.isEmpty()) {
      throw CallFailure.protocol(
              "%s answered page %d of this iteration and said that another page follows, but the spec does not say how to get it. Add a @Cursor or a @PageNumber to the spec, or ask for one page with page(query)"
                  .formatted(name(query), number))
          .onPage(number);
    }
    int empty = page.isEmpty() ? emptyPages + 1 : 0;
    if (empty > MOST_EMPTY_PAGES && following.isPresent()) {
      throw CallFailure.protocol(
              "%s answered page %d of this iteration without items, like the %d pages before it, and said that another page follows"
                  .formatted(name(query), number, MOST_EMPTY_PAGES))
          .onPage(number);
    }
    repeated.check(query, page, following, number);
    items = page.iterator();
    next = following;
    emptyPages = empty;
    pages = number;
  }

  /** Requests a page. Adds the number of the page to a failure. */
  private Page<T> ask(Query<T> query, long number) {
    try {
      return fetch.apply(query);
    } catch (CallFailure failure) {
      throw failure.located(number);
    }
  }

  private String name(Query<T> query) {
    return query.definition().api().name();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return items.next();
  }
}
