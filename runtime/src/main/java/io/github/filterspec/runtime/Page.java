package io.github.filterspec.runtime;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page of items: a query's whole answer, never a part of it.
 *
 * @param items the items, in the order of the answer
 * @param <T> the type of the items
 */
public record Page<T>(List<T> items) implements Iterable<T> {

  /**
   * A page.
   *
   * @param items the items; none of them null
   */
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Whether there are no items, which is how pages by number end.
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

  /** Only the number of items: they may be personal. */
  @Override
  public String toString() {
    return "Page of " + items.size() + " items";
  }
}
