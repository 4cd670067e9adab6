package io.github.filterspec.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import io.github.filterspec.runtime.tickets.TicketsQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads share a client. */
@Timeout(300)
class ManyThreadsTest {
  private static final int THREADS = 200;
  private static final int CALLS_OF_EACH = 50;
  private static final Pattern TAG = Pattern.compile("\"(caller-\\d+)\"");

  @Test
  void tenThousandCallsOfTwoHundredThreads() throws Exception {
    Set<Thread> before = threadsOfClients(); // of other tests
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (KeepAliveServer server = new KeepAliveServer(ManyThreadsTest::echo)) {
      ApiClient client =
          ApiClient.builder(TicketDesk.class, server.url())
              .token(Faults.TOKEN)
              .callTimeout(Duration.ofMinutes(2))
              .build();
      AtomicInteger number = new AtomicInteger();
      Callable<Integer> caller =
          () -> {
            int wrong = 0;
            for (int call = 0; call < CALLS_OF_EACH; call++) {
              String tag = "caller-" + number.incrementAndGet();
              List<String> ids =
                  client.page(TicketsQuery.builder().tags(tag).build()).stream()
                      .map(Ticket::id)
                      .toList();
              wrong += ids.equals(List.of(tag)) ? 0 : 1;
            }
            return wrong;
          };
      List<Future<Integer>> callers = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        callers.add(threads.submit(caller));
      }
      for (Future<Integer> each : callers) {
        assertThat(each.get()).as("crossed answers").isZero();
      }

      assertThat(server.requests()).isEqualTo(THREADS * CALLS_OF_EACH);
      assertThat(client.health().runningCalls() + client.health().waitingCalls()).isZero();
      client.close();
      Faults.await("no connection is left", () -> server.openConnections() == 0);
    } finally {
      threads.shutdown();
    }
    Faults.await("no thread is left", () -> before.containsAll(threadsOfClients()));
  }

  /** Answers a query of a tag with a ticket whose id is the tag. */
  private static String echo(String request) {
    Matcher tag = TAG.matcher(request);
    return Faults.page(Faults.ticketsJson(tag.find() ? tag.group(1) : "none"));
  }

  private static Set<Thread> threadsOfClients() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("filterspec"))
        .collect(Collectors.toSet());
  }
}
