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
 * An unmodifiable set of elements that are known to be distinct, in the order of a list.
 *
 * <p>A {@link java.util.HashSet} of n foreign elements whose hash codes collide takes n² steps to
 * build and to compare. This set takes n log n.
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
   * Returns the elements that a caller passes as a set. The elements of a set are not hashed again.
   * Null is kept, because a codec refuses it with a better message.
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
   * Returns the sorted elements. They are computed at the first look-up; two threads can both
   * compute the same result.
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

  /** Compares two sets of this class as lists, because both have the same order. */
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
