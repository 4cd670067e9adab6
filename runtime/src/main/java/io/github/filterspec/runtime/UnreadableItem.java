package io.github.filterspec.runtime;

import io.github.filterspec.runtime.answer.ReadItems;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An item that was left out of its page, because the item has an unknown value of an enum. See
 * {@link ApiClient.Builder#unreadableItems}.
 */
public final class UnreadableItem {
  private final Query<?> query;
  private final int index;
  private final String path;

  private UnreadableItem(Query<?> query, int index, String path) {
    this.query = query;
    this.index = index;
    this.path = path;
  }

  /** Calls the given function for each item that was left out of a page, and returns the page. */
  static <T> Page<T> report(Consumer<UnreadableItem> target, Query<T> query, Page<T> page) {
    List<T> items = page.items();
    if (items instanceof ReadItems<T> read) {
      read.unreadable()
          .forEach(each -> target.accept(new UnreadableItem(query, each.index(), each.path())));
    }
    return page;
  }

  /**
   * Returns the query that requested the page of the unreadable item.
   *
   * @return the query; an {@link ApiClient} can send the query to request the page again
   */
  public Query<?> query() {
    return query;
  }

  /**
   * Returns the index of the item in the answer's list of items.
   *
   * @return the index, which begins at 0 and also counts the items that were left out
   */
  public int index() {
    return index;
  }

  /**
   * Returns the path of the unknown value.
   *
   * @return a path such as {@code data[3].status}
   */
  public String path() {
    return path;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnreadableItem that
        && query.equals(that.query)
        && index == that.index
        && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return Objects.hash(query, index, path);
  }

  /** Returns the endpoint and the path as text. The text does not contain values of the query. */
  @Override
  public String toString() {
    return query.definition() + ", " + path;
  }
}
