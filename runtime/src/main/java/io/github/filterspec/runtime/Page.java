package io.github.filterspec.runtime;

import io.github.filterspec.runtime.http.ReadItems;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page of items: a query's whole answer, never a part of it.
 *
 * @param items the items, in the order of the answer
 * @param hasNext whether another page follows, which may be so even if this one is empty
 * @param cursor where the next page begins, if the API pages by cursor
 * @param <T> the type of the items
 */
public record Page<T>(List<T> items, boolean hasNext, Optional<String> cursor)
    implements Iterable<T> {

  /**
   * A page.
   *
   * @param items the items; none of them null
   * @throws IllegalArgumentException if there is a cursor, but no next page
   */
  public Page {
    items = items instanceof ReadItems<T> read ? read : List.copyOf(items);
    if (cursor.isPresent() && !hasNext) {
      throw new IllegalArgumentException("a page with a cursor has a next one");
    }
  }

  /**
   * A page of an API whose pages have numbers and end with the first empty one.
   *
   * @param items the items; none of them null
   */
  public Page(List<T> items) {
    this(items, !items.isEmpty(), Optional.empty());
  }

  /**
   * Whether there are no items, which is how pages end unless the answer says whether they go on.
   *
   * @return whether the page is empty
   */
  public boolean isEmpty() {
    return items.isEmpty();
  }

  /**
   * How many items there are.
   *
   * @return the number of items
   */
  public int size() {
    return items.size();
  }

  /**
   * The items one by one.
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

  /** Only the number of items: they, and the cursor, may be personal. */
  @Override
  public String toString() {
    return "Page of " + items.size() + " items";
  }
}
