package io.github.filterspec.runtime.http;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The immutable items of an answer, with a fingerprint of their JSON. Two pages with the same JSON
 * have the same fingerprint, whether or not their items have an {@code equals} method.
 *
 * @param <T> the type of the items
 */
public final class ReadItems<T> extends AbstractList<T> implements RandomAccess {
  private final List<T> items;
  private final String fingerprint;
  private final List<Unreadable> unreadable;

  /** Creates a list. The given lists must not change later. */
  ReadItems(List<T> items, String fingerprint, List<Unreadable> unreadable) {
    this.items = items;
    this.fingerprint = fingerprint;
    this.unreadable = unreadable;
  }

  /** Returns the fingerprint of the JSON of all elements. */
  String fingerprint() {
    return fingerprint;
  }

  /**
   * Returns the elements of the answer that are left out.
   *
   * @return the elements in the order of the answer
   */
  public List<Unreadable> unreadable() {
    return unreadable;
  }

  @Override
  public T get(int index) {
    return items.get(index);
  }

  @Override
  public int size() {
    return items.size();
  }

  /**
   * An element of the answer that is left out, because it has an unknown value of an enum.
   *
   * @param index the index of the element, from 0
   * @param path the path of the value
   */
  public record Unreadable(int index, String path) {}
}
