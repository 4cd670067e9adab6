package io.github.filterspec.runtime;

import io.github.filterspec.runtime.walk.PageWalk;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The iteration over items for one subscriber.
 *
 * <p>At any time, at most one thread sends signals. If a second thread wants to send a signal, the
 * second thread only adds 1 to the counter {@code turns}. When the counter {@code turns} has
 * increased, the thread that sends signals looks once more for signals to send. If a subscriber
 * requests an item in {@code onNext}, the stack does not get deeper, because the items are
 * delivered in a loop.
 *
 * @param <T> the type of the items
 */
final class ItemSubscription<T> implements Flow.Subscription {
  private final ApiClient client;
  private final PageWalk<T> walk;
  private final Flow.Subscriber<? super T> subscriber;

  private final AtomicInteger turns = new AtomicInteger();
  private final AtomicLong demand = new AtomicLong();
  private volatile boolean cancelled;
  private volatile @Nullable CompletableFuture<Page<T>> call;
  private volatile @Nullable Page<T> received;
  private volatile @Nullable Throwable failure;

  // Only the thread that has the turn uses these fields.
  private Iterator<T> page = Collections.emptyIterator();
  private long left;

  ItemSubscription(
      ApiClient client, PageWalk<T> walk, long maxItems, Flow.Subscriber<? super T> subscriber) {
    this.client = client;
    this.walk = walk;
    this.left = maxItems;
    this.subscriber = subscriber;
  }

  /**
   * Passes the subscription to the subscriber. The subscriber receives no item and no error before
   * its method {@code onSubscribe} has returned.
   */
  void start() {
    turns.set(1);
    subscriber.onSubscribe(this);
    takeTurns();
  }

  @Override
  public void request(long items) {
    if (items < 1) {
      fail(
          new IllegalArgumentException(
              "%d items were requested. Request 1 or more.".formatted(items)));
      return;
    }
    demand.accumulateAndGet(
        items, (before, more) -> before > Long.MAX_VALUE - more ? Long.MAX_VALUE : before + more);
    signal();
  }

  @Override
  public void cancel() {
    cancelled = true;
    stopCall();
    signal(); // releases the page
  }

  private void fail(Throwable reason) {
    failure = reason;
    stopCall();
    signal();
  }

  private void stopCall() {
    CompletableFuture<Page<T>> running = call;
    if (running != null) {
      running.cancel(true);
    }
  }

  private void signal() {
    if (turns.getAndIncrement() == 0) {
      takeTurns();
    }
  }

  private void takeTurns() {
    int taken = 1;
    while (taken != 0) {
      deliver();
      taken = turns.addAndGet(-taken);
    }
  }

  /** Sends all signals that can be sent now. */
  private void deliver() {
    while (!cancelled) {
      Throwable reason = failure;
      if (reason != null) {
        end();
        subscriber.onError(reason);
      } else if (isAtEnd()) {
        end();
        subscriber.onComplete();
      } else if (demand.get() == 0) {
        return;
      } else if (page.hasNext()) {
        deliverItem();
      } else if (call == null) {
        requestPage();
      } else if (received != null) {
        turnToPage(received);
      } else {
        return; // the answer takes the next turn
      }
    }
    end();
  }

  private boolean isAtEnd() {
    return left == 0 || (!page.hasNext() && call == null && walk.next().isEmpty());
  }

  private void end() {
    cancelled = true;
    page = Collections.emptyIterator();
    received = null;
  }

  private void deliverItem() {
    left--;
    demand.updateAndGet(items -> items == Long.MAX_VALUE ? items : items - 1);
    try {
      subscriber.onNext(page.next());
    } catch (Throwable e) { // the subscriber must learn that nothing follows
      failure = e;
    }
  }

  private void requestPage() {
    try {
      CompletableFuture<Page<T>> answer = client.nextPageAsync(walk);
      call = answer;
      CompletableFuture<Page<T>> unused = answer.whenCompleteAsync(this::receive);
    } catch (Throwable e) { // such as a closed client
      failure = e;
    }
    if (cancelled || failure != null) {
      stopCall(); // the call was not known when the subscription ended
    }
  }

  private void receive(@Nullable Page<T> answer, @Nullable Throwable reason) {
    received = answer;
    if (reason != null && failure == null) {
      failure = reason;
    }
    signal();
  }

  private void turnToPage(Page<T> answer) {
    received = null;
    call = null;
    try {
      page = client.accepted(walk, answer).iterator();
    } catch (Throwable e) { // such as a page of a walk that never ends
      failure = e;
    }
  }
}
