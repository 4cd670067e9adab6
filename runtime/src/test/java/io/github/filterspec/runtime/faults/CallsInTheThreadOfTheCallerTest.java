package io.github.filterspec.runtime.faults;

import static io.github.filterspec.runtime.faults.Faults.QUERY;
import static io.github.filterspec.runtime.faults.Faults.page;
import static io.github.filterspec.runtime.faults.Faults.ticketsJson;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.filterspec.runtime.ApiCancelledException;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiTimeoutException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.monitor.CallEvent;
import io.github.filterspec.runtime.monitor.CallListener;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A synchronous call whose first attempt runs in the thread of the caller, because a connection is
 * open. All guarantees are the same as for the other calls.
 */
class CallsInTheThreadOfTheCallerTest {
  private static final String TICKETS = page(ticketsJson("t1"));

  /** The beginning of an answer whose rest never comes. */
  private static final String PART = TICKETS.substring(0, TICKETS.length() / 2);

  /** A busy machine can delay a thread, so more than half of the calls must be fast. */
  private static final int MAJORITY = 5;

  private final Semaphore asked = new Semaphore(0);
  private final CountDownLatch testEnds = new CountDownLatch(1);
  private final AtomicBoolean hangs = new AtomicBoolean();
  private final AtomicInteger together = new AtomicInteger();
  private final AtomicInteger mostTogether = new AtomicInteger();
  private final Queue<CallEvent.Ended> ended = new ConcurrentLinkedQueue<>();
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  @AutoClose private final KeepAliveServer server = new KeepAliveServer(this::answer);
  @AutoClose private final ApiClient client = client(builder());

  @AfterEach
  void endServer() {
    testEnds.countDown();
  }

  private String answer(String request) {
    boolean waits = hangs.get();
    mostTogether.accumulateAndGet(together.incrementAndGet(), Math::max);
    asked.release();
    try {
      if (waits) {
        testEnds.await();
      }
      return TICKETS;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      together.decrementAndGet();
    }
  }

  private ApiClient.Builder builder() {
    return ApiClient.builder(TicketDesk.class, server.url())
        .token(Faults.TOKEN)
        .listener(
            new CallListener() {
              @Override
              public void pageDelivered(CallEvent.PageDelivered event) {
                threads.add(Thread.currentThread());
              }

              @Override
              public void ended(CallEvent.Ended event) {
                ended.add(event);
              }
            });
  }

  /** Returns a client that has an open connection. */
  private ApiClient client(ApiClient.Builder builder) {
    ApiClient opened = builder.build();
    opened.page(QUERY);
    threads.clear();
    ended.clear();
    asked.drainPermits();
    mostTogether.set(0);
    return opened;
  }

  @Test
  void callRunsInTheThreadOfTheCallerIfAConnectionIsOpen() {
    client.page(QUERY);
    client.items(QUERY).maxPages(1).forEach(ticket -> {});

    assertThat(threads).containsExactly(Thread.currentThread());
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void otherCallsRunInAnotherThread() {
    client.pageAsync(QUERY).join();
    try (ApiClient users = client(builder().http(new OkHttpClient()))) {
      users.page(QUERY);
    }
    try (ApiClient precise = client(builder().attemptTimeout(ofMillis(999)))) {
      precise.page(QUERY);
    }

    assertThat(threads).isNotEmpty().doesNotContain(Thread.currentThread());
  }

  @Test
  void interruptEndsTheCallWithin50Milliseconds() throws Exception {
    int fast = 0;
    List<Duration> slow = new ArrayList<>();
    while (fast < MAJORITY) {
      hangs.set(false);
      client.page(QUERY);
      asked.drainPermits();
      hangs.set(true);
      Duration time = timeToInterrupt();
      if (time.compareTo(ofMillis(50)) <= 0) {
        fast++;
      } else {
        slow.add(time);
      }
      assertThat(slow).as("the slow calls").hasSizeLessThan(MAJORITY);
    }
  }

  private Duration timeToInterrupt() throws Exception {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicBoolean flag = new AtomicBoolean();
    Thread caller =
        new Thread(
            () -> {
              thrown.set(catchThrowable(() -> client.page(QUERY)));
              flag.set(Thread.currentThread().isInterrupted());
            });
    caller.start();
    awaitRequest();

    long begin = System.nanoTime();
    caller.interrupt();
    caller.join(TimeUnit.SECONDS.toMillis(10));
    Duration time = Duration.ofNanos(System.nanoTime() - begin);

    Rules.hold(ApiCancelledException.class, thrown.get());
    assertThat(thrown.get()).hasMessage("the thread that called TicketDesk was interrupted");
    assertThat(flag).isTrue();
    Faults.await("the call ends", () -> client.health().runningCalls() == 0);
    return time;
  }

  @Test
  void interruptEndsACallInTheMiddleOfTheBody() throws Exception {
    try (SlowBodyServer slow = new SlowBodyServer(TICKETS, PART);
        ApiClient ofSlow = client(builderFor(slow))) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread caller = new Thread(() -> thrown.set(catchThrowable(() -> ofSlow.page(QUERY))));
      caller.start();
      slow.awaitPart();

      caller.interrupt();
      caller.join(TimeUnit.SECONDS.toMillis(10));

      Rules.hold(ApiCancelledException.class, thrown.get());
      assertThat(thrown.get()).hasMessage("the thread that called TicketDesk was interrupted");
    }
  }

  private ApiClient.Builder builderFor(SlowBodyServer slow) {
    return ApiClient.builder(TicketDesk.class, slow.url()).token(Faults.TOKEN).maxAttempts(1);
  }

  @Test
  void timeoutOfTheAttemptEndsACallInTheMiddleOfTheBody() throws Exception {
    try (SlowBodyServer slow = new SlowBodyServer(TICKETS, PART);
        ApiClient ofSlow = client(builderFor(slow).attemptTimeout(ofSeconds(1)))) {
      assertEndsAfterOneSecond(ofSlow);
    }
  }

  @Test
  void timeoutOfTheAttemptEndsACallThatWaitsForTheAnswer() {
    try (ApiClient impatient = client(builder().maxAttempts(1).attemptTimeout(ofSeconds(1)))) {
      hangs.set(true);
      assertEndsAfterOneSecond(impatient);
    }
  }

  @Test
  void timeoutOfTheCallEndsTheCall() {
    try (ApiClient impatient = client(builder().callTimeout(ofSeconds(1)))) {
      hangs.set(true);
      assertEndsAfterOneSecond(impatient);
    }
  }

  private static void assertEndsAfterOneSecond(ApiClient impatient) {
    long begin = System.nanoTime();
    ApiTimeoutException failure =
        Rules.hold(ApiTimeoutException.class, catchThrowable(() -> impatient.page(QUERY)));
    Duration time = Duration.ofNanos(System.nanoTime() - begin);

    assertThat(failure).hasMessageStartingWith("TicketDesk did not answer in time");
    assertThat(failure.details().attempts()).isEqualTo(1);
    assertThat(time).isBetween(ofSeconds(1), ofSeconds(5));
  }

  @Test
  void furtherAttemptAfterATimeoutRunsInAnotherThread() {
    try (ApiClient patient = client(builder().attemptTimeout(ofSeconds(1)))) {
      AtomicInteger requests = new AtomicInteger();
      hangs.set(true);
      CompletableFuture<Void> unused =
          CompletableFuture.runAsync(
              () -> {
                asked.acquireUninterruptibly();
                requests.incrementAndGet();
                hangs.set(false);
              });

      assertThat(patient.page(QUERY).items()).hasSize(1);

      assertThat(requests).hasValue(1);
      assertThat(ended).singleElement().extracting(CallEvent.Ended::attempts).isEqualTo(2);
      assertThat(threads).doesNotContain(Thread.currentThread());
    }
  }

  /** Some of the calls need a new connection, so another thread sends these calls. */
  @Test
  void manyCallersNeedOneAttemptEach() throws Exception {
    int callers = 24;
    CountDownLatch begin = new CountDownLatch(1);
    List<CompletableFuture<Page<Ticket>>> pages = new ArrayList<>();
    for (int number = 0; number < callers; number++) {
      pages.add(
          CompletableFuture.supplyAsync(
              () -> {
                await(begin);
                return client.page(QUERY);
              },
              task -> new Thread(task).start()));
    }
    begin.countDown();

    assertThat(pages).allSatisfy(page -> assertThat(page.get(10, TimeUnit.SECONDS)).hasSize(1));
    assertThat(ended).hasSize(callers).allSatisfy(end -> assertThat(end.attempts()).isEqualTo(1));
    assertThat(asked.availablePermits()).isEqualTo(callers);
  }

  @ParameterizedTest(name = "at most {0} calls at the same time")
  @ValueSource(ints = {1, 2, 5})
  void neverMoreAttemptsThanAllowed(int allowed) {
    try (ApiClient limited = client(builder().maxConcurrentCalls(allowed))) {
      List<CompletableFuture<?>> calls = new ArrayList<>();
      IntStream.range(0, 8)
          .forEach(
              caller -> {
                calls.add(
                    CompletableFuture.runAsync(
                        () -> IntStream.range(0, 40).forEach(call -> limited.page(QUERY)),
                        task -> new Thread(task).start()));
                IntStream.range(0, 20).forEach(call -> calls.add(limited.pageAsync(QUERY)));
              });

      CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new))
          .orTimeout(30, TimeUnit.SECONDS)
          .join();

      assertThat(mostTogether.get()).isBetween(1, allowed);
      assertThat(limited.health().waitingCalls()).isZero();
      assertThat(ended).allSatisfy(end -> assertThat(end.attempts()).isEqualTo(1));
    }
  }

  @Test
  void closeDoesNotEndACallThatWasSent() throws Exception {
    hangs.set(true);
    CompletableFuture<Page<Ticket>> page =
        CompletableFuture.supplyAsync(() -> client.page(QUERY), task -> new Thread(task).start());
    awaitRequest();

    client.close();
    hangs.set(false);
    testEnds.countDown();

    assertThat(page.get(10, TimeUnit.SECONDS).items()).hasSize(1);
  }

  @Test
  void interruptEndsACallAfterTheClientWasClosed() throws Exception {
    hangs.set(true);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread caller = new Thread(() -> thrown.set(catchThrowable(() -> client.page(QUERY))));
    caller.start();
    awaitRequest();
    client.close();

    caller.interrupt();
    caller.join(TimeUnit.SECONDS.toMillis(10));

    Rules.hold(ApiCancelledException.class, thrown.get());
  }

  @Test
  void callOfAnotherThreadDoesNotWaitInARateLimit() throws Exception {
    try (ApiClient metered =
        ApiClient.builder(Metered.class, server.url()).token("rate-limit-of-caller").build()) {
      metered.page(new Metered.Read());
      asked.drainPermits();
      hangs.set(true);
      CompletableFuture<Page<Ticket>> first =
          CompletableFuture.supplyAsync(
              () -> metered.page(new Metered.Read()), task -> new Thread(task).start());
      awaitRequest();
      hangs.set(false);

      assertThat(metered.pageAsync(new Metered.Read()).get(10, TimeUnit.SECONDS)).hasSize(1);
      assertThat(first).isNotDone();
      testEnds.countDown();
      assertThat(first.get(10, TimeUnit.SECONDS)).hasSize(1);
    }
  }

  private void awaitRequest() throws InterruptedException {
    assertThat(asked.tryAcquire(10, TimeUnit.SECONDS)).as("a request").isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
