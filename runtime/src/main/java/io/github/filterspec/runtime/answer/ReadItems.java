package io.github.filterspec.runtime.answer;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The immutable list of an answer's items, together with a fingerprint of their JSON. If two pages
 * have the same JSON, their fingerprints are equal, even if the class of the items has no method
 * {@code equals}.
 *
 * @param <T> the type of the items
 */
public final class ReadItems<T> extends AbstractList<T> implements RandomAccess {
  private final List<T> items;
  private final String fingerprint;
  private final List<Unreadable> unreadable;
  private final PageFacts facts;

  /** Creates a list. The caller must not change the given lists later. */
  ReadItems(List<T> items, String fingerprint, List<Unreadable> unreadable) {
    this(items, fingerprint, unreadable, PageFacts.NONE);
  }

  private ReadItems(
      List<T> items, String fingerprint, List<Unreadable> unreadable, PageFacts facts) {
    this.items = items;
    this.fingerprint = fingerprint;
    this.unreadable = unreadable;
    this.facts = facts;
  }

  ReadItems<T> with(PageFacts other) {
    return new ReadItems<>(items, fingerprint, unreadable, other);
  }

  /** Returns what the answer says about the number of items and about the next page. */
  public PageFacts facts() {
    return facts;
  }

  /** Returns the number of elements in the answer, including elements that are left out. */
  public int received() {
    return items.size() + unreadable.size();
  }

  /** Returns the fingerprint of the JSON of all items, including items that are left out. */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * Returns the elements of the answer that are left out of this list.
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
   * An item that is left out of the list because the item contains an unknown enum value.
   *
   * @param index the index of the element in the answer, from 0
   * @param path the path of the unknown enum value
   */
  public record Unreadable(int index, String path) {}
}
