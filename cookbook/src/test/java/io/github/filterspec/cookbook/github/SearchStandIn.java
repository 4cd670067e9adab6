package io.github.filterspec.cookbook.github;

import static io.github.filterspec.cookbook.standin.Request.number;
import static io.github.filterspec.cookbook.standin.Request.once;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.Verdict;
import java.util.List;
import java.util.Map;

/** The search in issues, which returns the first 1,000 results. */
final class SearchStandIn extends StandIn {
  private static final int MOST_RESULTS = 1_000;

  SearchStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Bearer ghp_123");
    request.mustBe("GET", "/search/issues");
    Map<String, List<String>> parameters =
        request.parameters("q", "sort", "order", "per_page", "page");
    String search = once(parameters, "q").orElse("");
    if (QualifierText.judge(search, issue("open")) != Verdict.YES
        || QualifierText.judge(search, issue("closed")) == Verdict.YES) {
      throw new Refusal(422, "q does not find the open issues of the repository");
    }
    int size = once(parameters, "per_page").map(text -> number(text, 1, 100)).orElse(30);
    int page = once(parameters, "page").map(text -> number(text, 1, 1_000)).orElse(1);
    if (page * size > MOST_RESULTS + size - 1) {
      throw new Refusal(422, "Only the first 1000 search results are available");
    }
    int total = isContradicting() ? 1 : total();
    return Answer.json(
        "{\"total_count\":%d,\"incomplete_results\":false,\"items\":%s}"
            .formatted(total, page((page - 1) * size, size)));
  }

  private static JsonNode issue(String state) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("repo", "octocat/Spoon-Knife")
        .put("state", state);
  }

  @Override
  protected String error(int status, String message) {
    return "{\"message\":\"%s\"}".formatted(message);
  }

  @Override
  protected String item(int number) {
    return """
        {"number":%d,"title":"Found a bug","created_at":"2026-05-01T08:00:00Z","closed_at":null,"score":1.0}"""
        .formatted(number);
  }
}
