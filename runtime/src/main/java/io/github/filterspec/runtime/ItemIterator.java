package io.github.filterspec.runtime;

import io.github.filterspec.runtime.http.PageWalk;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * An iterator of the items of all pages, which knows its position. If {@code hasNext()} or {@code
 * next()} throws an {@link ApiException} and is called again, the iterator requests the same page
 * again: no item is lost, and none is delivered twice.
 *
 * <p>An iterator is used by one thread at a time.
 *
 * @param <T> the type of the items
 */
public final class ItemIterator<T> implements Iterator<T> {
  private final ApiClient client;
  private final PageWalk<T> walk;
  private final long maxItems;
  private Iterator<T> page = Collections.emptyIterator();
  private Optional<String> position;
  private long returned;

  ItemIterator(ApiClient client, PageWalk<T> walk, long maxItems) {
    this.client = client;
    this.walk = walk;
    this.maxItems = maxItems;
    this.position = walk.position();
  }

  /**
   * Returns whether {@link #next()} returns an item. Requests the next pages if the current page
   * has no more items.
   *
   * @return false after the last item, and after the last item that {@link Items#maxPages} or
   *     {@link Items#maxItems} allows
   * @throws ApiException if there is no answer, or if the answer is an error or cannot be read
   */
  @Override
  public boolean hasNext() {
    if (returned >= maxItems) {
      return false;
    }
    while (!page.hasNext() && walk.next().isPresent()) {
      page = Collections.emptyIterator(); // the old page need not stay in memory
      page = client.nextPage(walk).iterator();
    }
    return page.hasNext();
  }

  /**
   * Returns the next item.
   *
   * @return the next item
   * @throws ApiException if there is no answer, or if the answer is an error or cannot be read
   * @throws NoSuchElementException if there are no more items
   */
  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T item = page.next();
    position = walk.position();
    returned++;
    return item;
  }

  /**
   * Returns the position of the page of the last returned item. If {@link Items#from} continues
   * there, the items of this page are delivered again, and no item is lost.
   *
   * @return the position of a page; before the first item, the position of the page at which the
   *     iteration begins. Empty if the query is not a generated query
   */
  public Optional<String> position() {
    return position;
  }

  /**
   * Returns the position of the page of the next item: the current page if it has more items, or
   * else the next page. Use it after the returned items were processed completely.
   *
   * @return the position of a page; empty if the iteration is complete, or if the query is not a
   *     generated query
   */
  public Optional<String> nextPosition() {
    return page.hasNext() ? walk.position() : walk.nextPosition();
  }

  /**
   * Returns whether the last item of the last page was returned. After {@link #hasNext()} has
   * returned false, this method says why: the iteration is complete, or it has reached {@link
   * Items#maxPages} or {@link Items#maxItems}.
   *
   * @return true if there are no more items; false if there are, or may be, more items
   */
  public boolean isComplete() {
    return !page.hasNext() && walk.isComplete();
  }

  /**
   * Returns the number of items that {@link Items#dropRepeated} has dropped.
   *
   * @return the number of dropped items on the pages that were requested
   */
  public long repeated() {
    return walk.repeated();
  }
}
