package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.CallOptions;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A supplier of tokens is called as rarely as possible, and never stops a call for long. */
class SuppliedTokenTest {
  private static final String REFUSED = "{\"success\":false,\"error\":{\"code\":\"EXPIRED\"}}";

  @AutoClose private final Desk desk = new Desk();
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void supplierIsCalledOnceForManyCallers() throws Exception {
    CountDownLatch slow = new CountDownLatch(1);
    ApiClient client =
        client(
            () -> {
              asked.incrementAndGet();
              await(slow);
              return "t1";
            });
    IntStream.range(0, 20).forEach(number -> desk.answersTickets("t" + number));

    List<CompletableFuture<Page<Ticket>>> pages =
        IntStream.range(0, 20).mapToObj(number -> client.pageAsync(VIP)).toList();
    slow.countDown();

    for (CompletableFuture<Page<Ticket>> page : pages) {
      assertThat(page.get(10, TimeUnit.SECONDS)).hasSize(1);
    }
    assertThat(asked).hasValue(1);
  }

  @Test
  void slowSupplierEndsWithTheCall() {
    CountDownLatch never = new CountDownLatch(1);
    ApiClient client =
        desk.client(
            builder(
                    () -> {
                      await(never);
                      return "t1";
                    })
                .callTimeout(Duration.ofMillis(300)));

    assertThatExceptionOfType(ApiTimeoutException.class)
        .isThrownBy(() -> client.page(VIP))
        .withMessage("the supplier of the token did not answer in time")
        .satisfies(e -> assertThat(e.details().elapsed()).isLessThan(Duration.ofSeconds(5)))
        .satisfies(e -> assertThat(e.details().attempts()).isZero());
    assertThat(AsyncTest.failureOf(client.pageAsync(VIP))).isInstanceOf(ApiTimeoutException.class);
    never.countDown();
    assertThat(desk.requests()).isZero();
  }

  @Test
  void cancelledCallDoesNotWaitForTheSupplier() throws Exception {
    CountDownLatch slow = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    ApiClient client =
        client(
            () -> {
              begun.countDown();
              await(slow);
              return "t1";
            });
    CompletableFuture<Page<Ticket>> page = client.pageAsync(VIP);
    await(begun);

    page.cancel(true);
    slow.countDown();
    desk.answersTickets("t1");

    assertThat(page).isCancelled();
    assertThat(client.page(VIP)).hasSize(1); // after the supplier ended
    assertThat(desk.requests()).isOne();
  }

  @Test
  void errorOfTheSupplierEndsTheFuture() {
    ApiClient client =
        client(
            () -> {
              throw new NoClassDefFoundError("s3cret");
            });

    assertThat(AsyncTest.failureOf(client.pageAsync(VIP)))
        .isInstanceOf(ApiConfigurationException.class)
        .hasMessage("the supplier of the token failed with java.lang.NoClassDefFoundError");
  }

  @Test
  void checkedExceptionOfTheSupplierIsNamedWithoutItsText() {
    ApiClient client = client(() -> sneak(new IOException("vault said s3cret")));

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client.page(VIP))
        .withMessage("the supplier of the token failed with java.io.IOException")
        .satisfies(e -> assertThat(SecretsTest.printed(e)).doesNotContain("s3cret"));
  }

  @Test
  void failureOfTheSupplierIsNotSharedWithLaterCalls() {
    Queue<String> tokens = new ConcurrentLinkedQueue<>(List.of("", "t1"));
    ApiClient client = client(tokens::remove);
    desk.answersTickets("t1");

    assertThatThrownBy(() -> client.page(VIP)).isInstanceOf(ApiConfigurationException.class);
    assertThat(client.page(VIP)).hasSize(1);
  }

  @Test
  void queryIsSentOnceMoreWithAnotherToken() throws Exception {
    Queue<String> tokens = new ConcurrentLinkedQueue<>(List.of("old", "new"));
    ApiClient client = client(tokens::remove);
    desk.answers(401, REFUSED).answersTickets("t1");

    assertThat(client.page(VIP)).hasSize(1);

    assertThat(authorization()).isEqualTo("Bearer old");
    assertThat(authorization()).isEqualTo("Bearer new");
  }

  @Test
  void secondRefusalIsTheError() {
    ApiClient client = client(() -> "t" + asked.incrementAndGet());
    desk.answers(401, REFUSED).answers(401, REFUSED).answersTickets("t1");

    assertRefused(client, 2);
    assertThat(asked).hasValue(2);
  }

  @Test
  void sameTokenIsNotSentAgain() {
    ApiClient client =
        client(
            () -> {
              asked.incrementAndGet();
              return "same";
            });
    desk.answers(401, REFUSED).answersTickets("t1");

    assertRefused(client, 1);
    assertThat(asked).hasValue(2);
  }

  @Test
  void constantTokenIsNotSentAgain() {
    desk.answers(401, REFUSED).answersTickets("t1");

    assertRefused(desk.client(desk.builder()), 1);
  }

  @Test
  void nothingIsSentAgainWithoutRetries() {
    ApiClient client = client(() -> "t" + asked.incrementAndGet());
    desk.answers(401, REFUSED).answersTickets("t1");

    assertRefused(client.with(CallOptions.defaults().withoutRetries()), 1);
  }

  @Test
  void commandIsNotSentAgain() {
    ApiClient client = client(() -> "t" + asked.incrementAndGet());
    desk.answers(401, REFUSED).answersTickets("t1");

    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(() -> client.send(new ReceiptTest.InEnvelope()))
        .satisfies(e -> assertThat(e.status()).isEqualTo(401));
    assertThat(desk.requests()).isOne();
  }

  @Test
  void supplierIsCalledOnceForManyRefusedCalls() throws Exception {
    Queue<String> tokens = new ConcurrentLinkedQueue<>(List.of("old", "new"));
    CountDownLatch slow = new CountDownLatch(1);
    ApiClient client =
        client(
            () -> {
              asked.incrementAndGet();
              await(slow);
              return tokens.remove();
            });
    desk.answersOnlyToToken("new", REFUSED);

    List<CompletableFuture<Page<Ticket>>> pages = new ArrayList<>();
    IntStream.range(0, 10).forEach(number -> pages.add(client.pageAsync(VIP)));
    slow.countDown();

    for (CompletableFuture<Page<Ticket>> page : pages) {
      assertThat(page.get(10, TimeUnit.SECONDS)).hasSize(1);
    }
    assertThat(asked).hasValue(2);
    assertThat(desk.requests()).isEqualTo(20);
  }

  @Test
  void failureOfTheSupplierAfterARefusalIsReported() {
    Queue<String> tokens = new ConcurrentLinkedQueue<>(List.of("old"));
    ApiClient client = client(tokens::remove);
    desk.answers(401, REFUSED);

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client.page(VIP))
        .withMessageContaining("the supplier of the token failed with")
        .satisfies(e -> assertThat(e.details().attempts()).isOne());
  }

  private void assertRefused(ApiClient client, int requests) {
    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(() -> client.page(VIP))
        .withMessage("TicketDesk answered 401 EXPIRED")
        .satisfies(e -> assertThat(e.details().attempts()).isEqualTo(requests));
    assertThat(desk.requests()).isEqualTo(requests);
  }

  private ApiClient client(Supplier<String> token) {
    return desk.client(builder(token));
  }

  private ApiClient.Builder builder(Supplier<String> token) {
    return ApiClient.builder(TicketDesk.class, desk.url()).token(token);
  }

  private String authorization() throws InterruptedException {
    return desk.takeRequest().getHeaders().get("Authorization");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Throws a checked exception, as other languages do. */
  @SuppressWarnings("unchecked")
  private static <E extends Exception> String sneak(Exception e) throws E {
    throw (E) e;
  }
}
