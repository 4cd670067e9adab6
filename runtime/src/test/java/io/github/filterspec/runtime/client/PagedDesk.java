package io.github.filterspec.runtime.client;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * A server that has the same pages of tickets for three endpoints: {@code tickets/search} has
 * numbers and ends with an empty page, {@code tickets} has numbers and says where it ends, and
 * {@code tickets/feed} has cursors. The cursor of page 3 is {@code after-2}.
 */
final class PagedDesk implements AutoCloseable {
  private static final Pattern PAGE = Pattern.compile("page\"?[=:](\\d+)");
  private static final Pattern CURSOR = Pattern.compile("\"after\":\"after-(\\d+)\"");

  private final MockWebServer server = new MockWebServer();
  private final ApiClient client;

  /** The numbers of the requested pages. */
  private final List<Integer> requested = new CopyOnWriteArrayList<>();

  private volatile List<List<String>> pages = List.of();
  private volatile int failing;

  PagedDesk() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer(request);
          }
        });
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.client =
        ApiClient.builder(TicketDesk.class, server.url("/").toString())
            .token(Desk.TOKEN)
            .maxAttempts(1)
            .build();
  }

  /** Sets the ids of the tickets on each page, and forgets the requests. */
  PagedDesk has(List<List<String>> idsOfPages) {
    pages = List.copyOf(idsOfPages);
    failing = 0;
    requested.clear();
    return this;
  }

  PagedDesk has(String... idsOfPages) {
    return has(
        List.of(idsOfPages).stream()
            .map(ids -> ids.isEmpty() ? List.<String>of() : List.of(ids.split(" ")))
            .toList());
  }

  /** Answers the next request of a page with an error. */
  PagedDesk failsOnceAtPage(int number) {
    failing = number;
    return this;
  }

  ApiClient client() {
    return client;
  }

  List<Integer> requested() {
    return List.copyOf(requested);
  }

  private MockResponse answer(RecordedRequest request) {
    String sent = request.getTarget() + Desk.body(request);
    Matcher number = (sent.contains("feed") ? CURSOR : PAGE).matcher(sent);
    int page = number.find() ? Integer.parseInt(number.group(1)) : 0;
    int index = sent.contains("feed") ? page : page - 1;
    requested.add(index + 1);
    if (index + 1 == failing) {
      failing = 0;
      return new MockResponse.Builder().code(500).body("{}").build();
    }
    List<String> ids = index < pages.size() ? pages.get(index) : List.of();
    boolean last = index + 1 >= pages.size();
    return new MockResponse.Builder()
        .addHeader("Content-Type: application/json")
        .body(
            "{\"success\":true,\"data\":%s,\"meta\":{\"hasNextPage\":%s},\"paging\":{\"next\":%s}}"
                .formatted(
                    Desk.tickets(ids.toArray(String[]::new)),
                    !last,
                    last ? "null" : "\"after-%d\"".formatted(index + 1)))
        .build();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
