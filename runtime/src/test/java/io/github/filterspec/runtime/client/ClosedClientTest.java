package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.filterspec.runtime.ApiCancelledException;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A closed client sends nothing. */
class ClosedClientTest {
  @AutoClose private final Desk desk = new Desk();

  static Stream<Function<ApiClient, Object>> ways() {
    return Stream.of(
        client -> client.page(VIP),
        client -> client.pageAsync(VIP).join(), // at once: no CompletionException
        client -> client.items(VIP),
        client -> client.stream(VIP),
        client -> client.send(new UnknownKeysInRequestsTest.CloseCommand()));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyCallThrows(Function<ApiClient, Object> way) {
    ApiClient client = desk.client();
    client.close();

    assertThatIllegalStateException()
        .isThrownBy(() -> way.apply(client))
        .withMessage("the client of TicketDesk is closed: create another client");
    assertThat(desk.requests()).isZero();
  }

  @Test
  void iterationThrowsAtNextPage() {
    desk.answersTickets("t1").answersTickets("t2");
    ApiClient client = desk.client();
    Iterator<Ticket> walk = client.items(VIP).iterator();
    walk.next();

    client.close();

    assertThatIllegalStateException().isThrownBy(walk::next);
    assertThat(desk.requests()).isOne();
  }

  @Test
  void waitingFuturesFail() throws Exception {
    try (SilentServer silent = new SilentServer("")) {
      ApiClient client =
          desk.client(
              ApiClient.builder(TicketDesk.class, silent.url())
                  .token(Desk.TOKEN)
                  .maxConcurrentCalls(1));
      CompletableFuture<Page<Ticket>> sent = client.pageAsync(VIP);
      silent.awaitRequest();
      CompletableFuture<Page<Ticket>> waiting = client.pageAsync(VIP);

      client.close();
      sent.cancel(true); // now the other one would be sent

      assertThat(AsyncTest.failureOf(waiting))
          .isInstanceOf(ApiCancelledException.class)
          .hasMessage("the client of TicketDesk was closed");
    }
  }

  @Test
  void futuresThatWaitForTheTokenFail() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch slow = new CountDownLatch(1);
    ApiClient client =
        desk.client(
            ApiClient.builder(TicketDesk.class, desk.url())
                .token(
                    () -> {
                      asked.countDown();
                      awaitUninterrupted(slow);
                      return "t1";
                    }));
    CompletableFuture<Page<Ticket>> waiting = client.pageAsync(VIP);
    awaitUninterrupted(asked);

    client.close();
    slow.countDown();

    assertThat(AsyncTest.failureOf(waiting))
        .isInstanceOf(ApiCancelledException.class)
        .hasMessage("the client of TicketDesk was closed");
    assertThat(desk.requests()).isZero();
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
