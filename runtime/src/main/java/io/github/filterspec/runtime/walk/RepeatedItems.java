package io.github.filterspec.runtime.walk;

import io.github.filterspec.runtime.failure.CallFailure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds items that an iteration receives more than once. An item is received again if the item
 * moves to another page between two requests. An item counts as repeated if an earlier item of the
 * iteration has the same id. The ids of all items stay in memory.
 */
final class RepeatedItems<T> {
  private final @Nullable Function<? super T, ?> id;
  private final boolean fails;
  private final Set<Object> ids = new HashSet<>();
  private long dropped;

  RepeatedItems(WalkLimits<T> limits) {
    this.id = limits.id();
    this.fails = limits.failsOnRepeated();
  }

  /** Returns the number of items that were dropped. */
  long dropped() {
    return dropped;
  }

  /**
   * Returns the items that the application receives from a page. This method does not store the ids
   * of the items, because the page can still be rejected.
   *
   * @throws CallFailure if the page contains a repeated item, and the application treats repeated
   *     items as an error
   */
  Kept keep(List<T> items, String api, long number) {
    if (id == null) {
      return new Kept(items, Set.of());
    }
    List<T> kept = new ArrayList<>(items.size());
    Set<Object> added = new HashSet<>();
    for (T item : items) {
      Object own = Objects.requireNonNull(id.apply(item), "the id of an item is null");
      if (!ids.contains(own) && added.add(own)) {
        kept.add(item);
      }
    }
    int repeated = items.size() - kept.size();
    if (fails && repeated > 0) {
      throw CallFailure.protocol(
          "%s: page %d of this iteration has %d items, and %d of these items occurred before. The pages changed during the iteration, so other items may be missing"
              .formatted(api, number, items.size(), repeated));
    }
    return new Kept(repeated == 0 ? items : kept, added);
  }

  /** Stores the ids of the items that the application receives from a page. */
  void deliver(Kept page, int size) {
    ids.addAll(page.ids);
    dropped += size - page.items.size();
  }

  /** Those items of a page that occur for the first time. */
  final class Kept {
    private final List<T> items;
    private final Set<Object> ids;

    private Kept(List<T> items, Set<Object> ids) {
      this.items = items;
      this.ids = ids;
    }

    List<T> items() {
      return items;
    }
  }
}
