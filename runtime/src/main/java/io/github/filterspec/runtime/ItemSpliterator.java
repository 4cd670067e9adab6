package io.github.filterspec.runtime;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.function.Consumer;

/**
 * A spliterator of items that is never split. If the spliterator could be split, a parallel stream
 * would request many items in advance.
 *
 * @param <T> the type of the items
 */
final class ItemSpliterator<T> implements Spliterator<T> {
  private final Iterator<T> items;

  ItemSpliterator(Iterator<T> items) {
    this.items = items;
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    if (!items.hasNext()) {
      return false;
    }
    action.accept(items.next());
    return true;
  }

  @Override
  @SuppressWarnings("NullAway") // null says that the spliterator cannot be split
  public Spliterator<T> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL;
  }
}
