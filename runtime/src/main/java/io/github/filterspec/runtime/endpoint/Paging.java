package io.github.filterspec.runtime.endpoint;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The paging of an endpoint: the way to get the next page. A paging is immutable, so the methods
 * {@link #hasNext} and {@link #isLast}, which set the path of a flag, return a changed copy.
 */
public final class Paging {
  /** A single page. */
  static final Paging NONE =
      new Paging(Kind.NONE, null, null, (query, cursor) -> Optional.empty(), null, false);

  private enum Kind {
    NONE,
    NUMBERS,
    CURSORS,
    URLS
  }

  private final Kind kind;
  private final @Nullable String cursor;
  private final @Nullable Flag flag;
  private final BiFunction<Object, Optional<String>, Optional<Object>> next;
  private final @Nullable BiFunction<Object, Integer, Object> atPage;
  private final boolean missingIsError;

  private Paging(
      Kind kind,
      @Nullable String cursor,
      @Nullable Flag flag,
      BiFunction<Object, Optional<String>, Optional<Object>> next,
      @Nullable BiFunction<Object, Integer, Object> atPage,
      boolean missingIsError) {
    this.kind = kind;
    this.cursor = cursor;
    this.flag = flag;
    this.next = next;
    this.atPage = atPage;
    this.missingIsError = missingIsError;
  }

  /**
   * Returns a paging that uses page numbers. The number of each page is the number of the previous
   * page plus 1. If the answers have no flag that says whether a next page exists, the first empty
   * page is the last page.
   *
   * @param query the generated query
   * @param page a function that returns the page number of a query
   * @param atPage a function that returns a copy of a query with another page number
   * @param <Q> the type of the query
   * @return the paging
   */
  public static <Q> Paging numbers(
      Class<Q> query, ToIntFunction<Q> page, BiFunction<Q, Integer, Q> atPage) {
    BiFunction<Object, Integer, Object> at =
        (value, number) -> atPage.apply(query.cast(value), number);
    return new Paging(
        Kind.NUMBERS,
        null,
        null,
        (value, cursor) -> {
          int number = page.applyAsInt(query.cast(value));
          return number == Integer.MAX_VALUE
              ? Optional.empty()
              : Optional.of(at.apply(value, number + 1));
        },
        at,
        false);
  }

  /**
   * Returns a paging that uses page numbers. If the answers have no flag that says whether a next
   * page exists, the first empty page is the last page. This paging cannot move back to an earlier
   * page. This method exists for code that an older version of Filterspec generated.
   *
   * @param query the generated query
   * @param next a function that returns the query of the next page
   * @param <Q> the Java type of the query
   * @return the paging
   */
  public static <Q> Paging numbers(Class<Q> query, UnaryOperator<Q> next) {
    return new Paging(
        Kind.NUMBERS,
        null,
        null,
        (value, cursor) -> Optional.of(next.apply(query.cast(value))),
        null,
        false);
  }

  /**
   * Returns a paging that uses cursors. Each answer contains the cursor of the next page.
   *
   * @param path the path of the cursor; on the last page, the cursor is null, {@code ""} or absent
   * @param query the generated query
   * @param next a function that returns the query of the page that begins at a cursor
   * @param <Q> the Java type of the query
   * @return the paging
   */
  public static <Q> Paging cursors(String path, Class<Q> query, BiFunction<Q, String, Q> next) {
    return new Paging(Kind.CURSORS, path, null, following(query, next), null, false);
  }

  /**
   * Returns a paging that uses URLs. Each answer contains the URL of the next page. The cursor of a
   * page is the part of the URL that differs from the query.
   *
   * @param path the path of the URL; on the last page, the URL is null, {@code ""} or absent
   * @param query the generated query
   * @param next a function that returns the query of the page with a cursor
   * @param <Q> the Java type of the query
   * @return the paging
   */
  public static <Q> Paging urls(String path, Class<Q> query, BiFunction<Q, String, Q> next) {
    return new Paging(Kind.URLS, path, null, following(query, next), null, false);
  }

  /**
   * Returns a paging that uses the header {@code Link}. The header of each answer contains the URL
   * of the next page. On the last page, the header contains no such URL.
   *
   * @param query the generated query
   * @param next a function that returns the query of the page with a cursor
   * @param <Q> the Java type of the query
   * @return the paging
   */
  public static <Q> Paging linkHeader(Class<Q> query, BiFunction<Q, String, Q> next) {
    return new Paging(Kind.URLS, null, null, following(query, next), null, false);
  }

  private static <Q> BiFunction<Object, Optional<String>, Optional<Object>> following(
      Class<Q> query, BiFunction<Q, String, Q> next) {
    return (value, cursor) -> cursor.map(position -> next.apply(query.cast(value), position));
  }

  /**
   * Sets the path of the boolean that is true if a next page exists.
   *
   * @param path the path of the boolean, such as {@code meta.hasNextPage}
   * @return the copy
   */
  public Paging hasNext(String path) {
    return new Paging(kind, cursor, new Flag(path, true), next, atPage, missingIsError);
  }

  /**
   * Sets the path of the boolean that is true on the last page.
   *
   * @param path the path of the boolean, such as {@code meta.isLast}
   * @return the copy
   */
  public Paging isLast(String path) {
    return new Paging(kind, cursor, new Flag(path, false), next, atPage, missingIsError);
  }

  /**
   * Treats an answer without a cursor as an error. Without this call, a page without a cursor is
   * the last page.
   *
   * @return the copy
   */
  public Paging missingIsError() {
    return new Paging(kind, cursor, flag, next, atPage, true);
  }

  /**
   * Returns whether an answer without a cursor is an error.
   *
   * @return true if an answer without a cursor is an error; false if such a page is the last page
   */
  public boolean isErrorIfMissing() {
    return missingIsError;
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
   * Returns whether the pages have cursors.
   *
   * @return true if the answers contain the cursor or the URL of the next page
   */
  public boolean isByCursors() {
    return kind == Kind.CURSORS || kind == Kind.URLS;
  }

  /**
   * Returns whether the answers contain the URL of the next page.
   *
   * @return true if the body or the header {@code Link} of an answer contains the URL
   */
  public boolean isByUrls() {
    return kind == Kind.URLS;
  }

  /**
   * Returns the path of the cursor or the URL of the next page.
   *
   * @return the path, or empty if the body of an answer contains neither a cursor nor a URL
   */
  public Optional<String> cursor() {
    return Optional.ofNullable(cursor);
  }

  /**
   * Returns the flag, that is, the boolean in each answer that says whether a next page exists.
   *
   * @return the flag, or empty if the spec does not name a flag
   */
  public Optional<Flag> flag() {
    return Optional.ofNullable(flag);
  }

  /**
   * Returns the query of the next page.
   *
   * @param query the query of a page that is not the last page
   * @param position the cursor in the answer, or empty if the answer has no cursor
   * @param <Q> the Java type of the query
   * @return the query of the next page; empty if the endpoint has only one page, or if the cursor
   *     is missing
   */
  @SuppressWarnings("unchecked") // the function returns the type of its argument
  public <Q> Optional<Q> next(Q query, Optional<String> position) {
    return (Optional<Q>) next.apply(query, position);
  }

  /**
   * Returns the query that requests the page with the given number.
   *
   * @param query a query of the endpoint; the page of this query is ignored
   * @param number the number of the wanted page
   * @param <Q> the type of the query
   * @return the query of the page with the given number; empty if the pages of the endpoint cannot
   *     be requested by number
   * @throws IllegalArgumentException if the given page number is less than the number of the first
   *     page
   */
  @SuppressWarnings("unchecked") // the function returns the type of its argument
  public <Q> Optional<Q> at(Q query, int number) {
    return atPage == null ? Optional.empty() : Optional.of((Q) atPage.apply(query, number));
  }

  /** A flag, that is, a boolean in each answer that says whether a next page exists. */
  public static final class Flag {
    private final String path;
    private final boolean next;

    private Flag(String path, boolean next) {
      this.path = path;
      this.next = next;
    }

    /**
     * Returns the path of the boolean that says whether a next page exists.
     *
     * @return the path of the flag in an answer, such as {@code meta.hasNextPage}
     */
    public String path() {
      return path;
    }

    /**
     * Returns whether the given value of the flag means that a next page exists.
     *
     * @param value the value of the flag in an answer
     * @return true if a next page exists
     */
    public boolean hasNext(boolean value) {
      return value == next;
    }
  }
}
