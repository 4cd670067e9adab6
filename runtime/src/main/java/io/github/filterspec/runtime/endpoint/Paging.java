package io.github.filterspec.runtime.endpoint;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The way to get the next page of an endpoint. A paging is immutable: {@link #hasNext} and {@link
 * #isLast} return a copy.
 */
public final class Paging {
  /** A single page. */
  static final Paging NONE = new Paging(Kind.NONE, null, null, (query, cursor) -> Optional.empty());

  private enum Kind {
    NONE,
    NUMBERS,
    CURSORS
  }

  private final Kind kind;
  private final @Nullable String cursor;
  private final @Nullable Flag flag;
  private final BiFunction<Object, Optional<String>, Optional<Object>> next;

  private Paging(
      Kind kind,
      @Nullable String cursor,
      @Nullable Flag flag,
      BiFunction<Object, Optional<String>, Optional<Object>> next) {
    this.kind = kind;
    this.cursor = cursor;
    this.flag = flag;
    this.next = next;
  }

  /**
   * Returns a paging by numbers, until a page is empty.
   *
   * @param query the generated query
   * @param next returns the query of the next page
   * @param <Q> the type of the query
   * @return the paging
   */
  public static <Q> Paging numbers(Class<Q> query, UnaryOperator<Q> next) {
    return new Paging(
        Kind.NUMBERS, null, null, (value, cursor) -> Optional.of(next.apply(query.cast(value))));
  }

  /**
   * Returns a paging by cursors: each answer has the cursor of the next page.
   *
   * @param path the path of the cursor; a page is the last one if its cursor is null, {@code ""} or
   *     absent
   * @param query the generated query
   * @param next returns the query of the page with a cursor
   * @param <Q> the type of the query
   * @return the paging
   */
  public static <Q> Paging cursors(String path, Class<Q> query, BiFunction<Q, String, Q> next) {
    return new Paging(
        Kind.CURSORS,
        path,
        null,
        (value, cursor) -> cursor.map(position -> next.apply(query.cast(value), position)));
  }

  /**
   * Sets the boolean in each answer that is true if a next page exists.
   *
   * @param path the path of the boolean, such as {@code meta.hasNextPage}
   * @return the copy
   */
  public Paging hasNext(String path) {
    return new Paging(kind, cursor, new Flag(path, true), next);
  }

  /**
   * Sets the boolean in each answer that is true on the last page.
   *
   * @param path the path of the boolean, such as {@code meta.isLast}
   * @return the copy
   */
  public Paging isLast(String path) {
    return new Paging(kind, cursor, new Flag(path, false), next);
  }

  /**
   * Returns whether the pages have numbers.
   *
   * @return true if the pages have numbers
   */
  public boolean isByNumbers() {
    return kind == Kind.NUMBERS;
  }

  /**
   * Returns the path of the cursor of the next page.
   *
   * @return the path, or empty if the endpoint has no cursors
   */
  public Optional<String> cursor() {
    return Optional.ofNullable(cursor);
  }

  /**
   * Returns the boolean that says whether a next page exists.
   *
   * @return the boolean, or empty if the spec does not name one
   */
  public Optional<Flag> flag() {
    return Optional.ofNullable(flag);
  }

  /**
   * Returns the query of the next page.
   *
   * @param query the query of a page that is not the last one
   * @param position the cursor in the answer, or empty if the answer has no cursor
   * @param <Q> the type of the query
   * @return the query of the next page; empty if the endpoint has one page, or if the cursor is
   *     missing
   */
  @SuppressWarnings("unchecked") // the function returns the type of its argument
  public <Q> Optional<Q> next(Q query, Optional<String> position) {
    return (Optional<Q>) next.apply(query, position);
  }

  /** A boolean in each answer that says whether a next page exists. */
  public static final class Flag {
    private final String path;
    private final boolean next;

    private Flag(String path, boolean next) {
      this.path = path;
      this.next = next;
    }

    /**
     * Returns the path of the boolean.
     *
     * @return a path such as {@code meta.hasNextPage}
     */
    public String path() {
      return path;
    }

    /**
     * Returns whether a next page exists.
     *
     * @param value the boolean at the path
     * @return true if a next page exists
     */
    public boolean hasNext(boolean value) {
      return value == next;
    }
  }
}
