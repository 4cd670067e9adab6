package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.Items;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A publisher requests a page when the subscriber needs it, and signals one item at a time. */
@Timeout(60)
class PublisherTest {
  @AutoClose private final PagedDesk desk = new PagedDesk().has("a b", "c d", "e f");

  @Test
  void allItemsAreDeliveredInOrder() throws Exception {
    Recorder recorder = subscribe(all());

    recorder.request(Long.MAX_VALUE);

    recorder.awaitEnd();
    assertThat(recorder.ids).containsExactly("a", "b", "c", "d", "e", "f");
    assertThat(recorder.failure).isNull();
  }

  @Test
  void noPageIsRequestedWithoutDemand() throws Exception {
    Recorder recorder = subscribe(all());
    assertThat(desk.requested()).isEmpty();

    recorder.request(1);
    recorder.awaitItems(1);
    recorder.request(1);
    recorder.awaitItems(2);
    assertThat(desk.requested()).containsExactly(1);

    recorder.request(1);
    recorder.awaitItems(3);
    assertThat(desk.requested()).containsExactly(1, 2);
    assertThat(recorder.ids).containsExactly("a", "b", "c");
  }

  @Test
  void eachSubscriberHasItsOwnIteration() throws Exception {
    Flow.Publisher<Ticket> publisher = all().publisher();
    Recorder first = new Recorder();
    Recorder second = new Recorder();
    publisher.subscribe(first);
    publisher.subscribe(second);

    first.request(10);
    first.awaitEnd();
    second.request(10);
    second.awaitEnd();

    assertThat(first.ids).hasSize(6).isEqualTo(second.ids);
  }

  /** The end is known when the last item is delivered, so it needs no demand. */
  @Test
  void endAfterMaxItemsNeedsNoDemand() throws Exception {
    Recorder recorder = subscribe(all().maxItems(3));

    recorder.request(3);

    recorder.awaitEnd();
    assertThat(recorder.ids).containsExactly("a", "b", "c");
    assertThat(desk.requested()).containsExactly(1, 2);
  }

  @Test
  void maxPagesAndDroppedItemsHoldForPublishers() throws Exception {
    desk.has("a b", "b c", "d");
    Recorder recorder = subscribe(all().maxPages(2).dropRepeated(Ticket::id));

    recorder.request(10);

    recorder.awaitEnd();
    assertThat(recorder.ids).containsExactly("a", "b", "c");
  }

  @Test
  void failureHasThePositionToContinue() throws Exception {
    desk.failsOnceAtPage(2);
    Recorder recorder = subscribe(all());
    recorder.request(10);
    recorder.awaitEnd();

    assertThat(recorder.ids).containsExactly("a", "b");
    assertThat(recorder.failure)
        .isInstanceOfSatisfying(
            ApiErrorException.class,
            failure -> {
              assertThat(failure.details().page()).hasValue(2);
              assertThat(all().from(failure.details().position().orElseThrow()))
                  .extracting(Ticket::id)
                  .containsExactly("c", "d", "e", "f");
            });
  }

  @Test
  void walkThatNeverEndsIsAFailure() throws Exception {
    desk.has("a b", "a b");
    Recorder recorder = subscribe(all());
    recorder.request(10);
    recorder.awaitEnd();

    assertThat(recorder.ids).containsExactly("a", "b");
    assertThat(recorder.failure)
        .isInstanceOf(ApiProtocolException.class)
        .hasMessageContaining("page 2 of this iteration");
  }

  @Test
  void closedClientIsAFailure() throws Exception {
    Items<Ticket> items = all();
    desk.client().close();
    Recorder recorder = subscribe(items);
    recorder.request(1);
    recorder.awaitEnd();

    assertThat(recorder.failure).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void requestOfLessThanOneItemIsAFailure(long items) throws Exception {
    Recorder recorder = subscribe(all());

    recorder.request(items);

    recorder.awaitEnd();
    assertThat(recorder.failure)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(items + " items were requested. Request 1 or more.");
    recorder.request(1);
    assertThat(recorder.ends).hasValue(1);
    assertThat(desk.requested()).isEmpty();
  }

  @Test
  void demandIsAddedWithoutOverflow() throws Exception {
    Recorder recorder = subscribe(all());
    recorder.request(Long.MAX_VALUE);
    recorder.request(Long.MAX_VALUE);
    recorder.awaitEnd();

    assertThat(recorder.ids).hasSize(6);
  }

  @Test
  void cancelledSubscriptionGetsNoMoreItems() {
    Recorder recorder = new Recorder();
    recorder.cancelAt = 3;
    all().publisher().subscribe(recorder);
    recorder.request(1);
    recorder.request(Long.MAX_VALUE);
    recorder.awaitItems(3);

    recorder.cancel();
    recorder.request(1);
    recorder.request(0);

    assertThat(recorder.ids).containsExactly("a", "b", "c");
    assertThat(recorder.ends).hasValue(0);
    assertThat(desk.requested()).containsExactly(1, 2);
  }

  @Test
  void cancellingStopsTheRunningCall() throws Exception {
    try (SilentServer server = new SilentServer("HTTP/1.1 200 OK\r\n");
        ApiClient client =
            ApiClient.builder(TicketDesk.class, server.url()).token(Desk.TOKEN).build()) {
      Recorder recorder = new Recorder();
      client.items(VIP).publisher().subscribe(recorder);
      recorder.request(1);
      server.awaitRequest();

      recorder.cancel();

      server.awaitHangUp();
      assertThat(recorder.ends).hasValue(0);
    }
  }

  @Test
  void exceptionOfSubscriberEndsTheSubscription() throws Exception {
    IllegalStateException own = new IllegalStateException("own");
    Recorder recorder =
        new Recorder() {
          @Override
          public void onNext(Ticket item) {
            super.onNext(item);
            throw own;
          }
        };
    all().publisher().subscribe(recorder);
    recorder.request(10);
    recorder.awaitEnd();

    assertThat(recorder.ids).containsExactly("a");
    assertThat(recorder.failure).isSameAs(own);
  }

  @Test
  void requestInOnNextKeepsTheStackFlat() throws Exception {
    List<List<String>> pages = new ArrayList<>();
    IntStream.range(0, 300).forEach(page -> pages.add(List.of("x" + page, "y" + page)));
    pages.add(IntStream.range(0, 20_000).mapToObj(row -> "z" + row).toList());
    desk.has(pages);
    AtomicInteger deepest = new AtomicInteger();
    Recorder recorder =
        new Recorder() {
          @Override
          public void onNext(Ticket item) {
            super.onNext(item);
            if (ids.size() % 100 == 0) {
              deepest.accumulateAndGet(new Throwable().getStackTrace().length, Math::max);
            }
            request(1);
          }
        };
    all().publisher().subscribe(recorder);
    recorder.request(1);
    recorder.awaitEnd();

    assertThat(recorder.ids).hasSize(20_600);
    assertThat(deepest.get()).isLessThan(200);
  }

  @Test
  void requestsOfManyThreadsAreSignalledOneAfterTheOther() throws Exception {
    desk.has(
        IntStream.range(0, 20)
            .mapToObj(page -> IntStream.range(0, 50).mapToObj(i -> page + "-" + i).toList())
            .toList());
    Recorder recorder = subscribe(all());

    List<CompletableFuture<Void>> threads =
        IntStream.range(0, 8)
            .mapToObj(
                thread ->
                    CompletableFuture.runAsync(
                        () -> IntStream.range(0, 130).forEach(i -> recorder.request(1))))
            .toList();
    threads.forEach(CompletableFuture::join);

    recorder.awaitEnd();
    assertThat(recorder.overlapped).isFalse();
    assertThat(recorder.ids).hasSize(1_000).doesNotHaveDuplicates();
  }

  @Test
  void subscriberCanRequestItemsWhenItGetsTheSubscription() throws Exception {
    Recorder recorder =
        new Recorder() {
          @Override
          public void onSubscribe(Flow.Subscription given) {
            given.request(Long.MAX_VALUE);
            assertThat(ids).isEmpty();
            super.onSubscribe(given);
          }
        };
    all().publisher().subscribe(recorder);
    recorder.awaitEnd();

    assertThat(recorder.ids).hasSize(6);
  }

  @Test
  void subscriberMustNotBeNull() {
    assertThatNullPointerException().isThrownBy(() -> all().publisher().subscribe(null));
  }

  private Items<Ticket> all() {
    return desk.client().items(VIP);
  }

  private static Recorder subscribe(Items<Ticket> items) {
    Recorder recorder = new Recorder();
    items.publisher().subscribe(recorder);
    return recorder;
  }

  /** A subscriber that records all signals, and requests nothing of its own. */
  private static class Recorder implements Flow.Subscriber<Ticket> {
    final List<String> ids = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger ends = new AtomicInteger();
    int cancelAt = Integer.MAX_VALUE;
    volatile boolean overlapped;
    volatile @Nullable Throwable failure;
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final LinkedBlockingQueue<String> arrived = new LinkedBlockingQueue<>();
    private int awaited;
    private final AtomicInteger signals = new AtomicInteger();

    void request(long items) {
      subscription.join().request(items);
    }

    void cancel() {
      subscription.join().cancel();
    }

    /** Waits until this many items have arrived since the subscription. */
    void awaitItems(int count) {
      while (awaited < count) {
        try {
          assertThat(arrived.poll(30, TimeUnit.SECONDS)).isNotNull();
          awaited++;
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
    }

    void awaitEnd() throws ExecutionException, InterruptedException, TimeoutException {
      end.get(30, TimeUnit.SECONDS);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription.complete(given);
    }

    @Override
    public void onNext(Ticket item) {
      overlapped |= signals.incrementAndGet() > 1;
      ids.add(item.id());
      if (ids.size() == cancelAt) {
        cancel();
      }
      arrived.add(item.id());
      signals.decrementAndGet();
    }

    @Override
    public void onError(Throwable reason) {
      failure = reason;
      end();
    }

    @Override
    public void onComplete() {
      end();
    }

    private void end() {
      ends.incrementAndGet();
      end.complete(null);
    }
  }
}
