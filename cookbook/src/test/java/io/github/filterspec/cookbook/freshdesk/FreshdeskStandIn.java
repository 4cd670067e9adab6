package io.github.filterspec.cookbook.freshdesk;

import static io.github.filterspec.cookbook.standin.Request.number;
import static io.github.filterspec.cookbook.standin.Request.once;

import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
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
    if (!once(parameters, "query").orElse("").matches("\"[^\"]{1,510}\"")) {
      throw new Refusal(400, "query");
    }
    int page = once(parameters, "page").map(text -> number(text, 1, 10)).orElse(1);
    int total = isContradicting() ? 3 : total();
    return Answer.json(
        "{\"total\":%d,\"results\":%s}".formatted(total, page((page - 1) * PAGE_SIZE, PAGE_SIZE)));
  }

  @Override
  protected String error(int status, String message) {
    return "{\"description\":\"Validation failed\",\"errors\":[{\"field\":\"%s\",\"code\":\"invalid_value\"}]}"
        .formatted(message);
  }

  @Override
  protected String item(int number) {
    return "{\"id\":%d,\"status\":2,\"priority\":3}".formatted(number);
  }
}
