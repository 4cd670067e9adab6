package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.filterspec.runtime.ApiCancelledException;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Synchronous and asynchronous calls end in the same ways. */
class OnePathTest {
  @AutoClose private final Desk desk = new Desk();
  @AutoClose private final SilentServer silent = new SilentServer("");

  @Test
  void interruptEndsACallThatWaitsForTheAnswer() throws Exception {
    AtomicReference<ApiCancelledException> thrown = new AtomicReference<>();
    AtomicReference<Boolean> flag = new AtomicReference<>();
    Thread caller =
        new Thread(
            () -> {
              thrown.set(
                  catchThrowableOfType(
                      ApiCancelledException.class, () -> silentClient().page(VIP)));
              flag.set(Thread.currentThread().isInterrupted());
            });
    caller.start();
    silent.awaitRequest();

    caller.interrupt();

    caller.join(TimeUnit.SECONDS.toMillis(10));
    assertThat(thrown.get()).hasMessage("the thread that called TicketDesk was interrupted");
    assertThat(flag.get()).isTrue();
    silent.awaitHangUp();
  }

  @Test
  void orTimeoutStopsTheCall() throws Exception {
    CompletableFuture<Page<Ticket>> page =
        silentClient().pageAsync(VIP).orTimeout(300, TimeUnit.MILLISECONDS);

    assertThatThrownBy(() -> page.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(java.util.concurrent.TimeoutException.class);
    silent.awaitHangUp();
  }

  @Test
  void timeOfQueuedFutureCountsFromTheCall() {
    ApiClient client =
        desk.client(silentBuilder().maxConcurrentCalls(1).callTimeout(Duration.ofMillis(500)));
    long start = System.nanoTime();

    List<CompletableFuture<Page<Ticket>>> pages =
        IntStream.range(0, 5).mapToObj(number -> client.pageAsync(VIP)).toList();

    assertThat(pages)
        .allSatisfy(
            page -> assertThat(AsyncTest.failureOf(page)).isInstanceOf(ApiTimeoutException.class));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1900));
  }

  @Test
  void errorOfDeserializerEndsTheFuture() {
    ApiClient client = desk.client(desk.builder().mapper(mapperThatFails()));
    desk.answersTickets("t1").answersTickets("t1");

    assertThatThrownBy(() -> client.page(VIP)).isInstanceOf(NoClassDefFoundError.class);
    assertThat(AsyncTest.failureOf(client.pageAsync(VIP))).isInstanceOf(NoClassDefFoundError.class);
  }

  /** Depending on the moment of the close, the last failure or the close is reported. */
  @Test
  void closingTheClientEndsTheWaitForAFurtherAttempt() throws Exception {
    ApiClient client = desk.client(desk.builder());
    desk.answers(503, "{}", "Retry-After: 1");
    CompletableFuture<Page<Ticket>> page = client.pageAsync(VIP);
    desk.takeRequest();

    client.close();

    assertThat(AsyncTest.failureOf(page).getMessage())
        .isIn("the client of TicketDesk was closed", "TicketDesk answered 503 (retry after 1 s)");
    assertThat(desk.requests()).isEqualTo(1);
  }

  private static ObjectMapper mapperThatFails() {
    SimpleModule module = new SimpleModule();
    module.addDeserializer(
        Ticket.class,
        new StdDeserializer<Ticket>(Ticket.class) {
          private static final long serialVersionUID = 1;

          @Override
          public Ticket deserialize(JsonParser parser, DeserializationContext context) {
            throw new NoClassDefFoundError("gone");
          }
        });
    return new ObjectMapper().registerModule(module);
  }

  private ApiClient silentClient() {
    return desk.client(silentBuilder());
  }

  private ApiClient.Builder silentBuilder() {
    return ApiClient.builder(TicketDesk.class, silent.url()).token(Desk.TOKEN);
  }
}
