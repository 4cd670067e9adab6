package io.github.filterspec.runtime;

import io.github.filterspec.runtime.http.ReadItems;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page of items, which is the whole answer to a query.
 *
 * @param items the items, in the order of the answer
 * @param hasNext whether a next page exists, also if this page is empty
 * @param cursor the cursor of the next page, if the API has cursors
 * @param <T> the type of the items
 */
public record Page<T>(List<T> items, boolean hasNext, Optional<String> cursor)
    implements Iterable<T> {

  /**
   * Creates a page.
   *
   * @param items the items, without null
   * @throws IllegalArgumentException if there is a cursor, but {@code hasNext} is false
   */
  public Page {
    items = items instanceof ReadItems<T> read ? read : List.copyOf(items);
    if (cursor.isPresent() && !hasNext) {
      throw new IllegalArgumentException("a page with a cursor must have hasNext = true");
    }
  }

  /**
   * Creates a page of an API that has page numbers. The page has a next page unless it is empty.
   *
   * @param items the items, without null
   */
  public Page(List<T> items) {
    this(items, !items.isEmpty(), Optional.empty());
  }

  /**
   * Returns whether the page has no items. An empty page is the last page, unless the answer says
   * that a next page exists.
   *
   * @return true if the page has no items
   */
  public boolean isEmpty() {
    return items.isEmpty();
  }

  /**
   * Returns the number of items.
   *
   * @return the number of items
   */
  public int size() {
    return items.size();
  }

  /**
   * Returns a stream of the items.
   *
   * @return a stream of the items
   */
  public Stream<T> stream() {
    return items.stream();
  }

  @Override
  public Iterator<T> iterator() {
    return items.iterator();
  }

  /**
   * Returns the number of items. The items and the cursor may be personal data, so they are left
   * out.
   */
  @Override
  public String toString() {
    return "Page of " + items.size() + " items";
  }
}
