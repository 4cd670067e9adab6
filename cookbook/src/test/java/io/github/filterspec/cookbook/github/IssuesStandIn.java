package io.github.filterspec.cookbook.github;

import static io.github.filterspec.cookbook.standin.Request.number;
import static io.github.filterspec.cookbook.standin.Request.once;

import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import java.util.List;
import java.util.Map;

/** The issues of one repository. A link has the path with the number of the repository. */
final class IssuesStandIn extends StandIn {
  private static final String LINKED = "/repositories/1300192/issues";

  IssuesStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Bearer ghp_123");
    request.mustHave("Accept", "application/vnd.github+json");
    request.mustHave("X-GitHub-Api-Version", "2022-11-28");
    request.mustBe(
        "GET", request.path().equals(LINKED) ? LINKED : "/repos/octocat/Spoon-Knife/issues");
    Map<String, List<String>> parameters =
        request.parameters("state", "labels", "since", "sort", "per_page", "page");
    once(parameters, "since").ifPresent(IssuesStandIn::checkTime);
    int size = once(parameters, "per_page").map(text -> number(text, 1, 100)).orElse(30);
    int page = once(parameters, "page").map(text -> number(text, 1, 1_000)).orElse(1);
    int from = (page - 1) * size;
    Answer answer = Answer.json(page(from, size));
    return end(from, size) < total() ? answer.with("Link", link(request, page + 1)) : answer;
  }

  private static void checkTime(String text) {
    if (!text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")) {
      throw new Refusal(422, "since");
    }
  }

  private String link(Request request, int next) {
    String base = isContradicting() ? "http://other.example" : url().replaceFirst("/$", "");
    String others = request.query().replaceFirst("&page=\\d+", "");
    String url = base + LINKED + "?" + others + "&page=";
    return "<%s%d>; rel=\"next\", <%s9>; rel=\"last\"".formatted(url, next, url);
  }

  @Override
  protected String error(int status, String message) {
    return "{\"message\":\"%s\",\"documentation_url\":\"https://docs.github.com\"}"
        .formatted(message);
  }

  @Override
  protected String item(int number) {
    return """
        {"id":1,"number":%d,"title":"Found a bug","created_at":"2026-05-01T08:00:00Z","closed_at":null,"labels":[]}"""
        .formatted(number);
  }
}
