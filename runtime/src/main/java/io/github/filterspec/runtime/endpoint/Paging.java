package io.github.filterspec.runtime.endpoint;

import io.github.filterspec.runtime.endpoint.PageStep.Kind;
import io.github.filterspec.runtime.endpoint.PageStep.NextQuery;
import io.github.filterspec.runtime.endpoint.PageStep.QueryAt;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The paging of an endpoint: the way to get the next page. A paging is immutable, so the methods
 * {@link #hasNext} and {@link #isLast}, which change a setting, return a changed copy.
 */
public final class Paging {
  /** A single page. */
  static final Paging NONE = new Paging(PageStep.NONE, PageEnd.UNKNOWN);

  private final PageStep step;
  private final PageEnd end;
  private final @Nullable PageCap cap;

  private Paging(PageStep step, PageEnd end) {
    this(step, end, null);
  }

  private Paging(PageStep step, PageEnd end, @Nullable PageCap cap) {
    this.step = step;
    this.end = end;
    this.cap = cap;
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
    QueryAt at = (value, number) -> atPage.apply(query.cast(value), Math.toIntExact(number));
    NextQuery next =
        (value, cursor, received) -> {
          int number = page.applyAsInt(query.cast(value));
          return number == Integer.MAX_VALUE
              ? Optional.empty()
              : Optional.of(at.of(value, number + 1L));
        };
    return new Paging(new PageStep(Kind.NUMBERS, null, next, at), PageEnd.UNKNOWN);
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
    NextQuery nextQuery = (value, cursor, received) -> Optional.of(next.apply(query.cast(value)));
    return new Paging(new PageStep(Kind.NUMBERS, null, nextQuery, null), PageEnd.UNKNOWN);
  }

  /**
   * Returns a paging that uses offsets. The offset of each page is the number of items before the
   * page. The offset of the next page is the offset of the page plus the number of elements in the
   * answer, even if the query asks for more items. If the answers have no flag that says whether a
   * next page exists, the first empty page is the last page.
   *
   * @param query the generated query
   * @param offset a function that returns the offset of a query
   * @param atOffset a function that returns a copy of a query with another offset
   * @param <Q> the type of the query
   * @return the paging
   */
  public static <Q> Paging offsets(
      Class<Q> query, ToLongFunction<Q> offset, BiFunction<Q, Long, Q> atOffset) {
    QueryAt at = (value, number) -> atOffset.apply(query.cast(value), number);
    NextQuery next =
        (value, cursor, received) ->
            Optional.of(at.of(value, offset.applyAsLong(query.cast(value)) + received));
    return new Paging(new PageStep(Kind.OFFSETS, null, next, at), PageEnd.UNKNOWN);
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
    return byPosition(Kind.CURSORS, CursorSource.of(path), query, next);
  }

  /**
   * Returns a paging that uses cursors. The last item of each answer contains the cursor of the
   * next page. The first empty page is the last page.
   *
   * @param path the path of the cursor, which begins at the item
   * @param query the generated query
   * @param next a function that returns the query of the page that begins at a cursor
   * @param <Q> the Java type of the query
   * @return the paging
   */
  public static <Q> Paging lastItemCursors(
      String path, Class<Q> query, BiFunction<Q, String, Q> next) {
    return byPosition(Kind.CURSORS, CursorSource.ofLastItem(path), query, next);
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
    return byPosition(Kind.URLS, CursorSource.of(path), query, next);
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
    return byPosition(Kind.URLS, null, query, next);
  }

  private static <Q> Paging byPosition(
      Kind kind, @Nullable CursorSource source, Class<Q> query, BiFunction<Q, String, Q> next) {
    NextQuery nextQuery =
        (value, cursor, received) ->
            cursor.map(position -> next.apply(query.cast(value), position));
    return new Paging(new PageStep(kind, source, nextQuery, null), PageEnd.UNKNOWN);
  }

  /**
   * Sets the path of the boolean that is true if a next page exists.
   *
   * @param path the path of the boolean, such as {@code meta.hasNextPage}
   * @return the copy
   */
  public Paging hasNext(String path) {
    return new Paging(step, PageEnd.of(new Flag(path, true)), cap);
  }

  /**
   * Sets the path of the boolean that is true on the last page.
   *
   * @param path the path of the boolean, such as {@code meta.isLast}
   * @return the copy
   */
  public Paging isLast(String path) {
    return new Paging(step, PageEnd.of(new Flag(path, false)), cap);
  }

  /**
   * Sets the path of the number of all items. The last page is reached if the pages up to this page
   * have as many items. If the pages have numbers, the page size must be known.
   *
   * @param path the path of the number, such as {@code meta.total}
   * @param pageSize the page size that the API uses if a request contains no page size, or 0 if
   *     this page size is unknown
   * @return the copy
   */
  public Paging total(String path, int pageSize) {
    return new Paging(step, new PageEnd(null, path, false, pageSize), cap);
  }

  /**
   * Treats a page with fewer elements than the page size as the last page.
   *
   * @param pageSize the page size that the API uses if a request contains no page size, or 0 if
   *     this page size is unknown
   * @return the copy
   */
  public Paging lastIfShorter(int pageSize) {
    return new Paging(step, new PageEnd(null, null, true, pageSize), cap);
  }

  /**
   * Sets the greatest number of pages that the API delivers for one query.
   *
   * @param pages the number of pages, 1 or more
   * @return the copy
   */
  public Paging maxPages(int pages) {
    return new Paging(step, end, new PageCap(pages, 0));
  }

  /**
   * Sets the greatest number of items that the API delivers for one query.
   *
   * @param items the number of items, 1 or more
   * @return the copy
   */
  public Paging maxItems(int items) {
    return new Paging(step, end, new PageCap(0, items));
  }

  /**
   * Treats an answer without a cursor as an error. Without this call, a page without a cursor is
   * the last page.
   *
   * @return the copy
   */
  public Paging missingIsError() {
    return new Paging(step.with(CursorSource::withMissingIsError), end, cap);
  }

  /**
   * Expects cursors that are whole numbers. Without this call, the cursors are texts.
   *
   * @return the copy
   */
  public Paging ofNumbers() {
    return new Paging(step.with(source -> source.as(CursorSource.Type.NUMBER)), end, cap);
  }

  /**
   * Expects cursors that are JSON arrays. Without this call, the cursors are texts.
   *
   * @return the copy
   */
  public Paging ofLists() {
    return new Paging(step.with(source -> source.as(CursorSource.Type.LIST)), end, cap);
  }

  /**
   * Allows that several answers have the same cursor. The first empty page is then the last page.
   * Without this call, a repeated cursor is an error.
   *
   * @return the copy
   */
  public Paging mayRepeat() {
    return new Paging(step.with(CursorSource::thatMayRepeat), end, cap);
  }

  /**
   * Returns whether the pages have numbers.
   *
   * @return true if the pages have numbers
   */
  public boolean isByNumbers() {
    return step.kind() == Kind.NUMBERS;
  }

  /**
   * Returns whether the pages have cursors.
   *
   * @return true if the answers contain the cursor or the URL of the next page
   */
  public boolean isByCursors() {
    return step.kind() == Kind.CURSORS || step.kind() == Kind.URLS;
  }

  /**
   * Returns whether the answers contain the URL of the next page.
   *
   * @return true if the body or the header {@code Link} of an answer contains the URL
   */
  public boolean isByUrls() {
    return step.kind() == Kind.URLS;
  }

  /**
   * Returns whether the pages have offsets.
   *
   * @return true if the pages have offsets
   */
  public boolean isByOffsets() {
    return step.kind() == Kind.OFFSETS;
  }

  /**
   * Returns the place of the next cursor in an answer.
   *
   * @return the place, or empty if the endpoint has no cursors
   */
  public Optional<CursorSource> cursor() {
    return Optional.ofNullable(step.cursor());
  }

  /**
   * Returns the flag, that is, the boolean in each answer that says whether a next page exists.
   *
   * @return the flag, or empty if the spec does not name a flag
   */
  public Optional<Flag> flag() {
    return Optional.ofNullable(end.flag());
  }

  /**
   * Returns the greatest number of pages or items that the API delivers for one query.
   *
   * @return the number of pages or items; empty if the spec names no such number
   */
  public Optional<PageCap> cap() {
    return Optional.ofNullable(cap);
  }

  /**
   * Returns the path of the number of all items.
   *
   * @return the path, or empty if the spec does not name the path
   */
  public Optional<String> total() {
    return Optional.ofNullable(end.total());
  }

  /**
   * Returns whether a page with fewer elements than the page size is the last page.
   *
   * @return true if a page with fewer elements than the page size is the last page
   */
  public boolean isLastIfShorter() {
    return end.shorter();
  }

  /**
   * Returns the page size that the API uses if a request contains no page size.
   *
   * @return the page size, or empty if this page size is unknown
   */
  public OptionalInt usualPageSize() {
    return end.pageSize() == 0 ? OptionalInt.empty() : OptionalInt.of(end.pageSize());
  }

  /**
   * Returns the query of the next page.
   *
   * @param query the query of a page that is not the last page
   * @param position the cursor in the answer, or empty if the answer has no cursor
   * @param received the number of elements in the answer, including elements that are left out of
   *     the page
   * @param <Q> the Java type of the query
   * @return the query of the next page; empty if the endpoint has only one page, or if the cursor
   *     is missing
   */
  @SuppressWarnings("unchecked") // the function returns the type of its argument
  public <Q> Optional<Q> next(Q query, Optional<String> position, int received) {
    return (Optional<Q>) step.next().of(query, position, received);
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
    QueryAt at = step.at();
    return at == null ? Optional.empty() : Optional.of((Q) at.of(query, number));
  }

  /**
   * Returns the query that requests the page at the given offset.
   *
   * @param query a query of an endpoint whose pages have offsets; the offset of this query is
   *     ignored
   * @param offset the offset of the wanted page
   * @param <Q> the type of the query
   * @return the query of the page at the given offset
   * @throws IllegalArgumentException if the given offset is less than the offset of the first page
   */
  @SuppressWarnings("unchecked") // the function returns the type of its argument
  public <Q> Q atOffset(Q query, long offset) {
    return (Q) Objects.requireNonNull(step.at(), "no offsets").of(query, offset);
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
