package io.github.filterspec.runtime.walk;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.PageCap;
import io.github.filterspec.runtime.failure.CallFailure;
import java.util.List;
import java.util.Optional;

/**
 * The progress of an iteration over pages. A {@code PageWalk} says which page of an iteration is
 * next, and how many pages were read. If a page cannot be read, the progress does not change, so
 * the next request is for the same page. This class is not thread-safe.
 *
 * @param <T> the type of the items
 */
public final class PageWalk<T> {
  private static final int MOST_EMPTY_PAGES = 3;

  private final WalkLimits<T> limits;
  private final Positions<T> positions;
  private final RepeatedPages<T> repeatedPages = new RepeatedPages<>();
  private final RepeatedItems<T> repeatedItems;
  private Optional<Query<T>> next;
  private Optional<String> position;
  private Optional<String> nextPosition;
  private int emptyPages;
  private long pages;
  private long items;
  private long received;

  /**
   * Creates a walk.
   *
   * @param first the query of the first page
   * @param positions the object that computes the positions of the query's pages
   * @param limits the limits that the application has set
   */
  public PageWalk(Query<T> first, Positions<T> positions, WalkLimits<T> limits) {
    this.limits = limits;
    this.positions = positions;
    this.repeatedItems = new RepeatedItems<>(limits);
    this.next = Optional.of(first);
    this.nextPosition = positions.of(first);
    this.position = nextPosition;
  }

  /**
   * Returns the query of the next page.
   *
   * @return the query; empty if the last page was read, or if the iteration has reached one of its
   *     limits
   */
  public Optional<Query<T>> next() {
    return pages < limits.maxPages() && items < limits.maxItems() ? next : Optional.empty();
  }

  /**
   * Returns the greatest number of pages or items that the API delivers, if the next page is beyond
   * this number.
   *
   * @return the number of pages or items; empty if no next page exists, or if the API delivers the
   *     next page
   */
  public Optional<PageCap> beyondCap() {
    return next.flatMap(query -> BeyondCap.of(query, pages, received));
  }

  /**
   * Accepts the next page.
   *
   * @param page the answer to the query that {@link #next()} returned
   * @return the items that the application receives from this page
   * @throws CallFailure if the iteration cannot deliver the page
   */
  public List<T> accept(Page<T> page) {
    Query<T> query = next.orElseThrow();
    long number = pages + 1;
    Optional<Query<T>> following = NextPage.of(query, page);
    int empty = page.isEmpty() ? emptyPages + 1 : 0;
    RepeatedItems<T>.Kept kept;
    try {
      checkNext(query, page, following, number);
      checkEmpty(query, following, empty, number);
      kept = repeatedItems.keep(page.items(), name(query), number);
      repeatedPages.check(query, page, following, number);
    } catch (CallFailure failure) {
      throw failure.onPage(number, nextPosition.orElse(null));
    }
    repeatedItems.deliver(kept, page.size());
    position = nextPosition;
    nextPosition = following.flatMap(positions::of);
    next = following;
    emptyPages = empty;
    pages = number;
    items += kept.items().size();
    received += NextPage.received(page.items());
    return kept.items();
  }

  private static <T> void checkNext(
      Query<T> query, Page<T> page, Optional<Query<T>> following, long number) {
    if (page.hasNextPage() && following.isEmpty()) {
      throw CallFailure.protocol(
          "%s: page %d of this iteration says that another page follows, but the spec does not say how to get the next page. Add a @Cursor or a @PageNumber to the spec, or request only one page with page(query)"
              .formatted(name(query), number));
    }
  }

  private static <T> void checkEmpty(
      Query<T> query, Optional<Query<T>> following, int empty, long number) {
    if (empty > MOST_EMPTY_PAGES && following.isPresent()) {
      throw CallFailure.protocol(
          "%s: %d pages in a row have no items, but each of these pages says that another page follows. The last of these pages is page %d of this iteration"
              .formatted(name(query), empty, number));
    }
  }

  private static String name(Query<?> query) {
    return query.definition().api().name();
  }

  /**
   * Adds information to a failure: the number and the position of the page that could not be read.
   *
   * @param failure the failure of the call
   * @return a failure that contains the number and the position of the page
   */
  public CallFailure located(CallFailure failure) {
    return failure.located(pages + 1, nextPosition.orElse(null));
  }

  /**
   * Returns the position of the page that was read last, or the position of the first page if no
   * page was read.
   *
   * @return the position, or empty if the query is not a generated query
   */
  public Optional<String> position() {
    return position;
  }

  /**
   * Returns the position of the next page.
   *
   * @return the position of the next page; empty after the last page, or if the query is not a
   *     generated query
   */
  public Optional<String> nextPosition() {
    return nextPosition;
  }

  /**
   * Returns whether the last page was read.
   *
   * @return true if the API has no more pages; false if another page exists or may exist
   */
  public boolean isComplete() {
    return next.isEmpty();
  }

  /**
   * Returns the number of the next page.
   *
   * @return the number, from 1
   */
  public long number() {
    return pages + 1;
  }

  /**
   * Returns the number of repeated items that were dropped.
   *
   * @return the number
   */
  public long repeated() {
    return repeatedItems.dropped();
  }
}
