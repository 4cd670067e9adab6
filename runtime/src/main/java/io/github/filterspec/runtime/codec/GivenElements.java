package io.github.filterspec.runtime.codec;

import java.util.List;
import java.util.stream.Stream;

/** The list of elements that a caller passes as separate arguments. */
public final class GivenElements {
  private GivenElements() {}

  /**
   * Returns the given elements as a list.
   *
   * @param first the first element
   * @param more the other elements
   * @param <E> the type of the elements
   * @return an unmodifiable list, which contains null if an argument is null
   */
  public static <E> List<E> listed(E first, E[] more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toList();
  }
}
