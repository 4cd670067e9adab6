package io.github.filterspec.runtime;

import io.github.filterspec.runtime.walk.PageWalk;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * An iterator over the items of all pages. The method {@link #position()} returns the position of
 * the current page. If {@link #hasNext()} or {@link #next()} has thrown an {@link ApiException},
 * the next call of one of these methods requests the failed page again. When a page is requested
 * again after an exception, no item is lost, and no item is delivered twice.
 *
 * <p>Only one thread may use an iterator at a time.
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
   * Returns whether the method {@link #next()} would return an item. If the current page has no
   * more items, this method requests the next page.
   *
   * @return true if there is a next item; false after the last item, or after the last item that
   *     {@link Items#maxPages} or {@link Items#maxItems} allows
   * @throws ApiException if the client receives no answer, if the answer reports an error, or if
   *     the answer cannot be read
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
   * @throws ApiException if the client receives no answer, if the answer reports an error, or if
   *     the answer cannot be read
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
   * Returns the position of the page that contains the last returned item. If the position of a
   * page is passed to {@link Items#from}, the new iteration delivers all items of the page again,
   * and no item is lost.
   *
   * @return the position of the page that contains the last returned item. If no item was returned
   *     yet, the result is the position of the page at which the iteration begins. The result is
   *     empty if the query is not a generated query
   */
  public Optional<String> position() {
    return position;
  }

  /**
   * Returns the position of the page that contains the next item. If the current page has more
   * items, {@code nextPosition()} returns the position of the current page. If the current page has
   * no more items, {@code nextPosition()} returns the position of the next page. To continue later,
   * use {@code nextPosition()} if you have processed all items that the iterator has returned.
   *
   * @return the position of the page that contains the next item; empty if the iteration is
   *     complete, or if the query is not a generated query
   */
  public Optional<String> nextPosition() {
    return page.hasNext() ? walk.position() : walk.nextPosition();
  }

  /**
   * Returns whether the last item of the last page was returned. After {@link #hasNext()} has
   * returned false, {@code isComplete()} returns true if the API has no more items, and false if
   * {@link Items#maxPages} or {@link Items#maxItems} has stopped the iteration early.
   *
   * @return true if there are no more items; false if there are or may be more items
   */
  public boolean isComplete() {
    return !page.hasNext() && walk.isComplete();
  }

  /**
   * Returns the number of repeated items that were dropped because of {@link Items#dropRepeated}.
   *
   * @return the number of dropped items in all pages that the iterator has requested
   */
  public long repeated() {
    return walk.repeated();
  }
}
