package io.github.filterspec.runtime;

import io.github.filterspec.runtime.walk.PageWalk;
import io.github.filterspec.runtime.walk.Positions;
import io.github.filterspec.runtime.walk.WalkLimits;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The items of all pages of a query. An application reads the items with an iterator, with a
 * stream, page by page, or with a publisher. Each iterator, each stream and each subscription is a
 * new iteration, with its own requests.
 *
 * <pre>{@code
 * for (Contact contact : client.items(query).dropRepeated(Contact::id)) { … }
 * }</pre>
 *
 * <p>A page is not requested before its first item is needed. If a page fails, no item of this page
 * is delivered. Every {@link ApiException} of an iteration has the position of the page that
 * failed. To continue in a new iteration, pass the position of the failed page to {@link #from
 * from(String)}.
 *
 * <p>An object of this class is immutable and thread-safe, so each method that sets an option
 * returns a copy.
 *
 * @param <T> the type of the items
 */
public final class Items<T> implements Iterable<T> {
  private final ApiClient client;
  private final Query<T> first;
  private final Positions<T> positions;
  private final WalkLimits<T> limits;

  Items(ApiClient client, Query<T> query) {
    this(client, query, new Positions<>(query), WalkLimits.none());
  }

  private Items(ApiClient client, Query<T> first, Positions<T> positions, WalkLimits<T> limits) {
    this.client = client;
    this.first = first;
    this.positions = positions;
    this.limits = limits;
  }

  /**
   * Begins at another page. The whole page is requested and delivered, even if some of its items
   * were delivered earlier.
   *
   * <p>A position contains neither the base URL nor the token of the client. When you continue at a
   * position, use a client of the account for which the position was created.
   *
   * @param position the position of a page. The position must belong to a query that is equal to
   *     the query of this {@code Items} object. The position comes from {@link Page#position},
   *     {@link Page#nextPosition}, {@link ItemIterator#position}, {@link ItemIterator#nextPosition}
   *     or {@link CallDetails#position}
   * @return the copy
   * @throws IllegalArgumentException if the text is not a position or is damaged, if the position
   *     belongs to another query or another API, or if a newer version of this library created the
   *     position
   */
  public Items<T> from(String position) {
    Objects.requireNonNull(position, "the position is null");
    return new Items<>(client, positions.at(position), positions, limits);
  }

  /**
   * Sets the largest number of pages that an iteration requests. When an iteration has requested
   * the largest number of pages, the iteration ends without an exception. The method {@link
   * ItemIterator#isComplete()} says whether there may be more pages. A new iteration can continue
   * at the position that {@link ItemIterator#nextPosition()} returns.
   *
   * @param pages the largest number of pages that an iteration requests, 1 or more; by default,
   *     there is no limit
   * @return the copy
   * @throws IllegalArgumentException if the largest number of pages is less than 1
   */
  public Items<T> maxPages(long pages) {
    checkPositive(pages, "pages");
    return with(new WalkLimits<>(pages, limits.maxItems(), limits.id(), limits.failsOnRepeated()));
  }

  /**
   * Sets the largest number of items that an iteration delivers. When an iteration has delivered
   * the largest number of items, the iteration ends without an exception, and requests no further
   * page. The method {@link ItemIterator#isComplete()} says whether there may be more items. The
   * method {@link #pages()} delivers whole pages, so an iteration over the pages ends after the
   * page that contains the last allowed item.
   *
   * @param items the largest number of items that an iteration delivers, 1 or more; by default,
   *     there is no limit
   * @return the copy
   * @throws IllegalArgumentException if the largest number of items is less than 1
   */
  public Items<T> maxItems(long items) {
    checkPositive(items, "items");
    return with(new WalkLimits<>(limits.maxPages(), items, limits.id(), limits.failsOnRepeated()));
  }

  private static void checkPositive(long number, String what) {
    if (number < 1) {
      throw new IllegalArgumentException(
          "The maximum number of %s cannot be %d. Pass 1 or more.".formatted(what, number));
    }
  }

  /**
   * Drops repeated items. An item is repeated if an earlier item of the iteration has the same id.
   * If a row is added or removed between two requests, some of the other rows move to a different
   * page. If a row moves to a different page between two requests, the row can occur twice in the
   * iteration, or can be missing. The client cannot find out whether a row is missing in an
   * iteration.
   *
   * <p>If neither {@link #dropRepeated} nor {@link #failOnRepeated} is called, repeated items are
   * delivered. If both {@code dropRepeated} and {@code failOnRepeated} are called, the method that
   * is called last decides. Each iteration that drops repeated items keeps the ids of all its items
   * in memory.
   *
   * @param id a function that returns the id of an item; the class of the id must have the methods
   *     equals and hashCode. If the function returns null, the iteration throws a {@link
   *     NullPointerException}
   * @return the copy
   */
  public Items<T> dropRepeated(Function<? super T, ?> id) {
    Objects.requireNonNull(id, "id");
    return with(new WalkLimits<>(limits.maxPages(), limits.maxItems(), id, false));
  }

  /**
   * Lets an iteration fail if an item is repeated (see {@link #dropRepeated}). The iteration throws
   * an {@link ApiProtocolException} before it delivers the page that contains the repeated item.
   * The message of the exception contains the number of repeated items. The details of the {@code
   * ApiProtocolException} contain the position of the page that has the repeated item.
   *
   * @param id a function that returns the id of an item; the class of the id must have the methods
   *     equals and hashCode. If the function returns null, the iteration throws a {@link
   *     NullPointerException}
   * @return the copy
   */
  public Items<T> failOnRepeated(Function<? super T, ?> id) {
    Objects.requireNonNull(id, "id");
    return with(new WalkLimits<>(limits.maxPages(), limits.maxItems(), id, true));
  }

  private Items<T> with(WalkLimits<T> others) {
    return new Items<>(client, first, positions, others);
  }

  /**
   * Returns an iterator over the items. If a page fails, the iterator throws an {@link
   * ApiException}. If the iterator is used again after an exception, the iterator requests the
   * failed page again.
   *
   * @return an iterator that has requested no page yet
   */
  @Override
  public ItemIterator<T> iterator() {
    return new ItemIterator<>(client, walk(), limits.maxItems());
  }

  /**
   * Returns a stream. A stream reads the items one after the other, and requests no page in
   * advance, even if the stream is parallel. A stream cannot say whether {@link #maxPages} or
   * {@link #maxItems} ended the stream. To find out why an iteration ended, use an {@link
   * ItemIterator}.
   *
   * @return a sequential stream in the order of the API; when the application stops reading the
   *     stream, no more pages are requested
   */
  public Stream<T> stream() {
    return StreamSupport.stream(new ItemSpliterator<>(iterator()), false);
  }

  /**
   * Returns the pages, including the pages that have no items. If repeated items are dropped, the
   * pages do not contain the repeated items. The method {@code next()} of the iterator requests a
   * page. If {@code next()} has thrown an {@link ApiException}, the next call of {@code next()}
   * requests the failed page again.
   *
   * @return the pages; each iterator begins a new iteration, with its own requests
   */
  public Iterable<Page<T>> pages() {
    return () -> pages(walk());
  }

  private Iterator<Page<T>> pages(PageWalk<T> walk) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return walk.next().isPresent();
      }

      @Override
      public Page<T> next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return client.nextPage(walk);
      }
    };
  }

  /**
   * Returns a publisher. Each subscriber of the publisher has a separate iteration. The next page
   * is requested only when the subscriber has requested an item that the current page does not
   * have. Each subscription keeps at most one page in memory. No thread waits for an answer. If a
   * subscription is cancelled, its running call stops.
   *
   * <p>The signals come from the thread that calls {@link Flow.Subscription#request}, or from a
   * thread of the common pool. If a page fails, the subscription ends with an {@link ApiException}.
   * To continue in a new iteration, pass the position of the failed page (see {@link
   * CallDetails#position}) to {@link #from from(String)}.
   *
   * @return the publisher, which follows the rules of Reactive Streams
   */
  public Flow.Publisher<T> publisher() {
    return subscriber -> {
      Objects.requireNonNull(subscriber, "subscriber");
      new ItemSubscription<>(client, walk(), limits.maxItems(), subscriber).start();
    };
  }

  private PageWalk<T> walk() {
    return new PageWalk<>(first, positions, limits);
  }

  /**
   * Returns a text with the endpoint. The returned text does not contain the values of the query.
   */
  @Override
  public String toString() {
    return "Items of " + first.definition();
  }
}
