package io.github.filterspec.runtime.longwalk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketDesk;
import io.github.filterspec.runtime.tickets.TicketListQuery;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A long walk is complete under faults, needs constant memory, and costs as much processor time as
 * a loop with OkHttp and Jackson.
 */
@Tag("long-walk")
class LongWalkTest {
  private static final int PAGES = 100_000;
  private static final int TICKETS = 50;
  private static final double HIGHEST_RATIO = 1.05;

  /** In each round, the loop and the walk take this number of turns. */
  private static final int TURNS = 10;

  private static final String TOKEN = "t0ken-canary-4711";

  @Test
  void walkUnderOnePercentOfFaultsIsCompleteInConstantMemory() throws IOException {
    try (Server server = new Server(PAGES, TICKETS, 0.01);
        ApiClient client = server.client()) {
      long expected = 0;
      long early = 0;
      long late = 0;
      int page = 0;
      for (Page<Ticket> each : client.items(TicketListQuery.ALL).pages()) {
        page++;
        for (Ticket ticket : each.items()) {
          assertThat(ticket.id()).isEqualTo(String.valueOf(expected));
          expected++;
        }
        if (page == PAGES / 10) {
          early = usedMemory();
        } else if (page == PAGES - 1) {
          late = usedMemory();
        }
      }

      assertThat(expected).isEqualTo((long) PAGES * TICKETS);
      System.out.printf("used memory: %,d KB, then %,d KB%n", early / 1024, late / 1024);
      assertThat(late - early).isLessThan(1 << 20);
    }
  }

  /**
   * Divides the processor time of a walk by the time of a loop with OkHttp and Jackson. Both read
   * the same pages in turn, so that other work on the machine slows both. The time of the process
   * contains the time of the garbage collector and of all threads.
   */
  @ParameterizedTest(name = "pages of {0} {1}")
  @CsvSource({"10, tickets", "50, tickets", "50, visitors"})
  void walkCostsAsMuchAsALoopOfOkHttpAndJackson(int items, String kind) throws IOException {
    int pages = 500;
    boolean ofTickets = kind.equals("tickets");
    Query<?> query = ofTickets ? TicketListQuery.ALL : VisitorQuery.ALL;
    try (Server server = new Server(pages, items, 0);
        ApiClient client = server.client()) {
      Loop loop = new Loop(server.url + kind, ofTickets ? Loop.Tickets.class : Loop.Visitors.class);
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round < 18; round++) {
        long ofLoop = 0;
        long ofWalk = 0;
        for (int turn = 0; turn < TURNS; turn++) {
          long before = processorTime();
          assertThat(loop.count()).isEqualTo(pages * items);
          long between = processorTime();
          assertThat(client.stream(query).count()).isEqualTo((long) pages * items);
          ofLoop += between - before;
          ofWalk += processorTime() - between;
        }
        System.out.printf(
            "%,d pages of %d %s: loop %,d ms, walk %,d ms of processor time%n",
            TURNS * pages, items, kind, ofLoop, ofWalk);
        if (round >= 9) { // the first rounds warm up
          ratios.add((double) ofWalk / ofLoop);
        }
      }
      double median = ratios.stream().sorted().toList().get(ratios.size() / 2);
      System.out.printf(
          "walk divided by loop, pages of %d %s, median of %d: %.3f%n",
          items, kind, ratios.size(), median);
      assertThat(median).isLessThanOrEqualTo(HIGHEST_RATIO);
    }
  }

  /** Returns the processor time of this process, in milliseconds. */
  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  private static long usedMemory() {
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** The loop that a user would write without Filterspec. */
  private static final class Loop {
    private final OkHttpClient http = new OkHttpClient();
    private final ObjectMapper mapper =
        new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final String url;
    private final Class<? extends Answer> type;

    Loop(String url, Class<? extends Answer> type) {
      this.url = url;
      this.type = type;
    }

    int count() throws IOException {
      int count = 0;
      boolean hasNext = true;
      for (int page = 1; hasNext; page++) {
        Request request =
            new Request.Builder()
                .url(url + "?page=" + page)
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        try (Response response = http.newCall(request).execute()) {
          Answer answer = mapper.readValue(response.body().byteStream(), type);
          count += answer.data().size();
          hasNext = answer.meta().hasNextPage();
        }
      }
      return count;
    }

    private interface Answer {
      List<?> data();

      Meta meta();
    }

    private record Tickets(boolean success, int code, List<Ticket> data, Meta meta)
        implements Answer {}

    private record Visitors(boolean success, int code, List<Visitor> data, Meta meta)
        implements Answer {}

    private record Meta(boolean hasNextPage) {}
  }

  /** The process of a {@link PageServer}. */
  private static final class Server implements AutoCloseable {
    private final Process process;
    private final String url;

    Server(int pages, int items, double faults) throws IOException {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  PageServer.class.getName(),
                  String.valueOf(pages),
                  String.valueOf(items),
                  String.valueOf(faults))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      BufferedReader output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      url = "http://127.0.0.1:%s/".formatted(Objects.requireNonNull(output.readLine()));
    }

    ApiClient client() {
      return ApiClient.builder(TicketDesk.class, url).token(TOKEN).build();
    }

    @Override
    public void close() {
      process.destroy();
    }
  }
}
