package io.github.filterspec.cookbook.freshdesk;

import static io.github.filterspec.cookbook.standin.Request.number;
import static io.github.filterspec.cookbook.standin.Request.once;

import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.Verdict;
import java.util.List;
import java.util.Map;

/** The search in tickets: 30 on a page, and at most 10 pages. */
final class FreshdeskStandIn extends StandIn {
  private static final int PAGE_SIZE = 30;

  FreshdeskStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Basic a2V5MTIzOlg=");
    request.mustBe("GET", "/api/v2/search/tickets");
    Map<String, List<String>> parameters = request.parameters("query", "page");
    String query = once(parameters, "query").orElse("");
    List<String> found = found(ticket -> TicketText.judge(query, ticket) == Verdict.YES);
    int page = once(parameters, "page").map(text -> number(text, 1, 10)).orElse(1);
    int total = isContradicting() ? 3 : found.size();
    int from = Math.min((page - 1) * PAGE_SIZE, found.size());
    List<String> results = found.subList(from, Math.min(from + PAGE_SIZE, found.size()));
    return Answer.json(
        "{\"total\":%d,\"results\":[%s]}".formatted(total, String.join(",", results)));
  }

  @Override
  protected String error(int status, String message) {
    return "{\"description\":\"Validation failed\",\"errors\":[{\"field\":\"%s\",\"code\":\"invalid_value\"}]}"
        .formatted(message);
  }

  @Override
  protected String item(int number) {
    int status = number <= total() ? 2 : 4;
    return "{\"id\":%d,\"status\":%d,\"priority\":3}".formatted(number, status);
  }
}
