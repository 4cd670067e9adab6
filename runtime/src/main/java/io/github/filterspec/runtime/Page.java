package io.github.filterspec.runtime;

import io.github.filterspec.runtime.answer.ReadItems;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of items. A page contains all items of one answer. Two pages are equal if they have
 * equal items, the same {@link #cursor()} and the same {@link #hasNextPage()}. The comparison of
 * two pages ignores their positions and their info.
 *
 * @param <T> the type of the items
 */
public final class Page<T> implements Iterable<T> {
  private final List<T> items;
  private final boolean hasNextPage;
  private final @Nullable String cursor;
  private final @Nullable String position;
  private final @Nullable String nextPosition;
  private final @Nullable Object info;

  private Page(List<? extends T> items, boolean hasNextPage, @Nullable String cursor) {
    this(items, hasNextPage, cursor, null, null, null);
  }

  private Page(
      List<? extends T> items,
      boolean hasNextPage,
      @Nullable String cursor,
      @Nullable String position,
      @Nullable String nextPosition,
      @Nullable Object info) {
    this.items = immutable(items);
    this.hasNextPage = hasNextPage;
    this.cursor = cursor;
    this.position = position;
    this.nextPosition = nextPosition;
    this.info = info;
  }

  @SuppressWarnings("unchecked") // the items of a ReadItems can only be read
  private static <T> List<T> immutable(List<? extends T> items) {
    return items instanceof ReadItems<?> ? (List<T>) items : List.copyOf(items);
  }

  /**
   * Returns a page for an API whose pages have numbers. If the given list has items, the returned
   * page is not the last page. If the given list is empty, the returned page is the last page.
   *
   * @param items the list of items, which is copied and must not contain null
   * @param <T> the type of the items
   * @return the page
   */
  public static <T> Page<T> of(List<? extends T> items) {
    return new Page<>(items, !items.isEmpty(), null);
  }

  /**
   * Returns a page that is the last page.
   *
   * @param items the list of items, which is copied and must not contain null
   * @param <T> the type of the items
   * @return the page
   */
  public static <T> Page<T> last(List<? extends T> items) {
    return new Page<>(items, false, null);
  }

  /**
   * Returns a page that has a next page.
   *
   * @param items the list of items, which is copied and must not contain null
   * @param <T> the type of the items
   * @return the page
   */
  public static <T> Page<T> withNext(List<? extends T> items) {
    return new Page<>(items, true, null);
  }

  /**
   * Returns a page for an API whose pages have cursors. The returned page is not the last page.
   *
   * @param items the list of items, which is copied and must not contain null
   * @param cursor the cursor of the next page
   * @param <T> the type of the items
   * @return the page
   */
  public static <T> Page<T> withNext(List<? extends T> items, String cursor) {
    return new Page<>(items, true, Objects.requireNonNull(cursor, "cursor"));
  }

  /** Returns a copy of this page that is the last page. */
  Page<T> asLast() {
    return hasNextPage ? new Page<>(items, false, null, position, nextPosition, info) : this;
  }

  /**
   * Returns a copy of this page that has the given info. Tests can use this method to create a page
   * like the pages of a spec with {@code @PageInfo}.
   *
   * @param parts an object of the class in {@code @PageInfo}
   * @return the copy
   */
  public Page<T> withInfo(Object parts) {
    Objects.requireNonNull(parts, "info");
    return new Page<>(items, hasNextPage, cursor, position, nextPosition, parts);
  }

  /**
   * Returns a copy of this page that has a next page with the given cursor.
   *
   * @param next the cursor of the next page
   * @return the copy
   */
  public Page<T> withCursor(String next) {
    Objects.requireNonNull(next, "cursor");
    return new Page<>(items, true, next, position, nextPosition, info);
  }

  /** Returns a copy of this page with the given items and the given positions. */
  Page<T> at(List<T> some, Optional<String> page, Optional<String> next) {
    return new Page<>(some, hasNextPage, cursor, page.orElse(null), next.orElse(null), info);
  }

  /**
   * Returns the items.
   *
   * @return an unmodifiable list of the items, in the order of the answer
   */
  public List<T> items() {
    return items;
  }

  /**
   * Returns whether a next page exists. Even if this page is empty, the next page can have items.
   *
   * @return true if a next page exists
   */
  public boolean hasNextPage() {
    return hasNextPage;
  }

  /**
   * Returns the cursor of the next page.
   *
   * @return the cursor; empty if this page is the last page, or if the API has no cursors
   */
  public Optional<String> cursor() {
    return Optional.ofNullable(cursor);
  }

  /**
   * Returns the position of this page. If the position of this page is passed to {@code
   * Items.from}, the new iteration requests this page again.
   *
   * @return the position, which is printable ASCII and needs no encoding in a URL; empty if this
   *     page does not come from an {@link ApiClient}
   */
  public Optional<String> position() {
    return Optional.ofNullable(position);
  }

  /**
   * Returns the position of the next page. If the position of the next page is passed to {@link
   * Items#from}, the new iteration begins at the next page.
   *
   * @return the position of the next page; empty if this page is the last page, if the spec does
   *     not say how to get the next page, or if this page does not come from an {@link ApiClient}
   */
  public Optional<String> nextPosition() {
    return Optional.ofNullable(nextPosition);
  }

  /**
   * Returns the parts of the answer beside its items, such as a total. The spec of the page has
   * {@code @PageInfo} with the class of these parts.
   *
   * @param type the class in {@code @PageInfo}
   * @param <I> the type of the parts
   * @return the parts of the answer
   * @throws IllegalArgumentException if the class is not the class in {@code @PageInfo}
   * @throws IllegalStateException if the spec of the page has no {@code @PageInfo}
   */
  public <I> I info(Class<I> type) {
    if (info == null) {
      throw new IllegalStateException(
          "the page has no info: add @PageInfo(%s.class) to the spec"
              .formatted(type.getSimpleName()));
    }
    if (!type.isInstance(info)) {
      throw new IllegalArgumentException(
          "the info of the page is a %s, not a %s: call info(%1$s.class)"
              .formatted(info.getClass().getSimpleName(), type.getSimpleName()));
    }
    return type.cast(info);
  }

  /**
   * Returns whether the page has no items. An empty page is the last page, unless the answer says
   * that a next page exists.
   *
   * @return true if the page has no items
   */
  public boolean isEmpty() {
    return items.isEmpty();
  }

  /**
   * Returns the number of items.
   *
   * @return the number of items
   */
  public int size() {
    return items.size();
  }

  /**
   * Returns a stream of the items.
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Page<?> that
        && items.equals(that.items)
        && hasNextPage == that.hasNextPage
        && Objects.equals(cursor, that.cursor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(items, hasNextPage, cursor);
  }

  /**
   * Returns a text with the number of items. The returned text contains neither the items nor the
   * cursor, because both may be personal data.
   */
  @Override
  public String toString() {
    return "Page of " + items.size() + " items";
  }
}
