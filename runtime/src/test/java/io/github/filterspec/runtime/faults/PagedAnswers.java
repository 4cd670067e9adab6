package io.github.filterspec.runtime.faults;

import static io.github.filterspec.runtime.faults.Faults.json;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/**
 * The same pages of tickets for three kinds of paging: {@code tickets/search} ends with an empty
 * page, {@code tickets} says if another page follows, and {@code tickets/feed} has cursors.
 */
final class PagedAnswers implements Function<RecordedRequest, MockResponse> {
  private static final Pattern PAGE = Pattern.compile("page\"?[=:](\\d+)");
  private static final Pattern CURSOR = Pattern.compile("\"after\":\"after-(\\d+)\"");

  private final List<List<String>> pages;
  private final List<Integer> requested = new CopyOnWriteArrayList<>();
  private volatile int failing;

  PagedAnswers(List<List<String>> pages) {
    this.pages = pages;
  }

  /** Creates pages, each of which is a text with ids. */
  static PagedAnswers of(String... pages) {
    return new PagedAnswers(
        Stream.of(pages)
            .map(ids -> ids.isEmpty() ? List.<String>of() : List.of(ids.split(" ")))
            .toList());
  }

  /** Creates this number of pages with two tickets. The tickets of page 7 are 7a and 7b. */
  static PagedAnswers count(int number) {
    return new PagedAnswers(
        IntStream.rangeClosed(1, number)
            .mapToObj(page -> List.of(page + "a", page + "b"))
            .toList());
  }

  /** Answers requests of a page with an error, until the number is 0. */
  PagedAnswers failsAt(int number) {
    failing = number;
    return this;
  }

  /** Returns the numbers of the requested pages. */
  List<Integer> requested() {
    return requested;
  }

  @Override
  public MockResponse apply(RecordedRequest request) {
    String sent = request.getTarget() + (request.getBody() == null ? "" : request.getBody().utf8());
    boolean feed = sent.contains("feed");
    Matcher number = (feed ? CURSOR : PAGE).matcher(sent);
    int found = number.find() ? Integer.parseInt(number.group(1)) : 0;
    int page = feed ? found + 1 : found;
    requested.add(page);
    if (page == failing) {
      return json(500, "{}", "X-Request-Id: r" + page);
    }
    List<String> ids = page <= pages.size() ? pages.get(page - 1) : List.of();
    boolean last = page >= pages.size();
    return json(
        200,
        "{\"success\":true,\"data\":%s,\"meta\":{\"hasNextPage\":%s},\"paging\":{\"next\":%s}}"
            .formatted(
                Faults.ticketsJson(ids.toArray(String[]::new)),
                !last,
                last ? "null" : "\"after-%d\"".formatted(page)));
  }
}
