package io.github.filterspec.cookbook.zendesk;

import static io.github.filterspec.cookbook.standin.Request.number;
import static io.github.filterspec.cookbook.standin.Request.once;

import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import java.util.List;
import java.util.Map;

/** The export of tickets. Every page has a URL of the next page, the last one too. */
final class ZendeskStandIn extends StandIn {
  private static final String PATH = "/api/v2/incremental/tickets/cursor.json";
  private static final String CURSOR = "MTU3NjYxMzUzOS4wfHw0Njd8";

  ZendeskStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Basic YWRhQGFjbWUuY29tL3Rva2VuOmsxMjM=");
    request.mustBe("GET", PATH);
    boolean first = !request.query().contains("cursor=");
    Map<String, List<String>> parameters =
        first
            ? request.parameters("start_time", "per_page")
            : request.parameters("cursor", "per_page");
    if (first && once(parameters, "start_time").isEmpty()) {
      throw new Refusal(400, "start_time is missing");
    }
    once(parameters, "start_time").ifPresent(text -> number(text, 1, 999_999_999));
    int size = once(parameters, "per_page").map(text -> number(text, 1, 1_000)).orElse(1_000);
    int from =
        once(parameters, "cursor")
            .map(text -> number(text.replace(CURSOR, ""), 0, 1_000_000))
            .orElse(0);
    int end = end(from, size);
    String base = url().replaceFirst("/$", "") + PATH;
    String next =
        isContradicting()
            ? "null"
            : "\"%s?cursor=%s%d&per_page=%d\"".formatted(base, CURSOR, end, size);
    return Answer.json(
        "{\"tickets\":%s,\"after_url\":%s,\"after_cursor\":\"%s%d\",\"end_of_stream\":%s}"
            .formatted(page(from, size), next, CURSOR, end, end == total()));
  }

  @Override
  protected String error(int status, String message) {
    return "{\"error\":\"InvalidValue\",\"description\":\"%s\"}".formatted(message);
  }

  @Override
  protected String item(int number) {
    return "{\"id\":%d,\"status\":\"open\",\"generated_timestamp\":1777622400}".formatted(number);
  }
}
