package io.github.filterspec.runtime.codec;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable set whose elements have the order of a list. The code that calls the constructor
 * makes sure that no element is repeated.
 *
 * <p>If an attacker chooses n elements with the same hash code, building or comparing a {@link
 * java.util.HashSet} takes n² steps. Building or comparing a {@code ListedSet} takes n log n steps.
 *
 * @param <E> the elements
 */
public final class ListedSet<E> extends AbstractSet<E> {
  private final List<E> elements;
  private @Nullable Object @Nullable [] byHashCode;

  ListedSet(Collection<E> distinct) {
    this(List.copyOf(distinct));
  }

  private ListedSet(List<E> distinct) {
    this.elements = distinct;
  }

  /**
   * Returns a set of the given elements. If the given collection is a set, its elements are not
   * hashed again. A null element is kept, because a later check rejects null with a message that
   * names the member or the condition.
   *
   * @param elements the elements
   * @param <E> the type of the elements
   * @return the elements without duplicates
   */
  public static <E> Set<E> given(Collection<? extends E> elements) {
    return elements instanceof Set<?>
        ? new ListedSet<>(Collections.unmodifiableList(new ArrayList<>(elements)))
        : new LinkedHashSet<>(elements);
  }

  @Override
  public Iterator<E> iterator() {
    return elements.iterator();
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public boolean addAll(Collection<? extends E> more) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean remove(@Nullable Object element) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean removeAll(Collection<?> some) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean removeIf(Predicate<? super E> filter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean retainAll(Collection<?> some) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    if (element == null) {
      return false;
    }
    @Nullable Object[] sorted = sorted();
    int hash = element.hashCode();
    for (int i = firstOf(hash, sorted); i < sorted.length && hash(sorted[i]) == hash; i++) {
      if (element.equals(sorted[i])) {
        return true;
      }
    }
    return false;
  }

  private static int firstOf(int hash, @Nullable Object[] sorted) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hash(sorted[middle]) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Returns the elements, sorted by hash code. The first call of this method sorts the elements.
   * Two threads that sort the elements at the same time get equal results.
   */
  private @Nullable Object[] sorted() {
    @Nullable Object[] sorted = byHashCode;
    if (sorted == null) {
      sorted = elements.toArray();
      Arrays.sort(sorted, Comparator.comparingInt(ListedSet::hash));
      byHashCode = sorted;
    }
    return sorted;
  }

  private static int hash(@Nullable Object element) {
    return element == null ? 0 : element.hashCode();
  }

  /**
   * Compares two sets. Two sets of the class {@code ListedSet} are equal only if their elements
   * have the same order. A comparison with a set of another class ignores the order of the
   * elements.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListedSet<?> that
        ? elements.equals(that.elements)
        : super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
