package io.github.filterspec.runtime;

import io.github.filterspec.runtime.http.PageWalk;
import io.github.filterspec.runtime.http.Positions;
import io.github.filterspec.runtime.http.WalkLimits;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The items of all pages of a query. They are read by an iterator, by a stream, page by page, or by
 * a publisher. Each of them is a new iteration with its own requests.
 *
 * <pre>{@code
 * for (Contact contact : client.items(query).dropRepeated(Contact::id)) { … }
 * }</pre>
 *
 * <p>A page is requested when its first item is needed, and never before. A page is delivered whole
 * or not at all: if a page fails, none of its items was delivered. Every {@link ApiException} of an
 * iteration has the position of the page that failed, and {@link #from} continues there.
 *
 * <p>An {@code Items} is immutable and thread-safe: each method that sets something returns a copy.
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
   * Begins at another page. The whole page is requested, also if some of its items were delivered
   * before.
   *
   * <p>The base URL of the client and the token are not part of a position, so continue with the
   * same account.
   *
   * @param position the position of a page of an equal query: the text of {@link Page#position},
   *     {@link Page#nextPosition}, {@link ItemIterator#position}, {@link
   *     ItemIterator#nextPosition}, or {@link CallDetails#position}
   * @return the copy
   * @throws IllegalArgumentException if the text is not a position or is damaged, if it belongs to
   *     another query or another API, or if a newer version of this library created it
   */
  public Items<T> from(String position) {
    Objects.requireNonNull(position, "the position is null");
    return new Items<>(client, positions.at(position), positions, limits);
  }

  /**
   * Sets the largest number of pages that are requested. The iteration then ends without an
   * exception. {@link ItemIterator#isComplete} says whether there may be more pages, and {@link
   * ItemIterator#nextPosition} is the place to continue.
   *
   * @param pages the number, from 1; no limit unless set
   * @return the copy
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Items<T> maxPages(long pages) {
    checkPositive(pages, "pages");
    return with(new WalkLimits<>(pages, limits.maxItems(), limits.id(), limits.failsOnRepeated()));
  }

  /**
   * Sets the largest number of items. The iteration then ends without an exception, and requests no
   * further page. {@link ItemIterator#isComplete} says whether there may be more items. Because
   * {@link #pages()} delivers whole pages, it ends after the page that reaches the number.
   *
   * @param items the number, from 1; no limit unless set
   * @return the copy
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Items<T> maxItems(long items) {
    checkPositive(items, "items");
    return with(new WalkLimits<>(limits.maxPages(), items, limits.id(), limits.failsOnRepeated()));
  }

  private static void checkPositive(long number, String what) {
    if (number < 1) {
      throw new IllegalArgumentException(
          "The largest number of %s is %d. Pass 1 or more.".formatted(what, number));
    }
  }

  /**
   * Drops repeated items. An item is repeated if an earlier item of the iteration has the same id.
   * If a row is added or removed between two requests, other rows move to another page. Then a row
   * can occur twice, or it can be missing. The client cannot recognise a missing row.
   *
   * <p>Without this method and {@link #failOnRepeated}, repeated items are delivered. If both are
   * called, the last call counts. Each iteration keeps the ids of all its items in memory.
   *
   * @param id returns the id of an item, which has {@code equals} and {@code hashCode}. If the
   *     function returns null, the iteration throws a {@link NullPointerException}
   * @return the copy
   */
  public Items<T> dropRepeated(Function<? super T, ?> id) {
    Objects.requireNonNull(id, "id");
    return with(new WalkLimits<>(limits.maxPages(), limits.maxItems(), id, false));
  }

  /**
   * Fails if an item is repeated, see {@link #dropRepeated}. The iteration then throws an {@link
   * ApiProtocolException} before it delivers the page with the repeated item. The exception has the
   * number of repeated items in its message, and the position of the page.
   *
   * @param id returns the id of an item, which has {@code equals} and {@code hashCode}. If the
   *     function returns null, the iteration throws a {@link NullPointerException}
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
   * Returns an iterator, which throws an {@link ApiException} at a page that fails. If the iterator
   * is used again after an exception, it requests the same page again.
   *
   * @return an iterator that has requested no page yet
   */
  @Override
  public ItemIterator<T> iterator() {
    return new ItemIterator<>(client, walk(), limits.maxItems());
  }

  /**
   * Returns a stream. A stream reads one item after the other and does not read ahead, even if it
   * is parallel. A stream cannot say if it ended at {@link #maxPages} or {@link #maxItems}. If you
   * need to know this, use an iterator.
   *
   * @return a sequential stream in the order of the API; no more pages are requested after the
   *     stream stops
   */
  public Stream<T> stream() {
    return StreamSupport.stream(new ItemSpliterator<>(iterator()), false);
  }

  /**
   * Returns the pages, also those without items. If repeated items are dropped, the pages do not
   * contain them. A page is requested by {@code next()}. If {@code next()} throws an {@link
   * ApiException} and is called again, it requests the same page again.
   *
   * @return the pages; each iterator starts again with its own requests
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
   * Returns a publisher. Each subscriber has its own iteration. No page is requested before the
   * subscriber has requested an item that the current page does not have, and one page is in memory
   * at most. No thread waits for an answer. Cancelling a subscription stops the running call.
   *
   * <p>The signals come from the thread that calls {@code request}, or from a thread of the common
   * pool. A page that fails ends the subscription with an {@link ApiException}, whose position is
   * the place to continue.
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

  /** Returns the endpoint. The values of the query are left out. */
  @Override
  public String toString() {
    return "Items of " + first.definition();
  }
}
