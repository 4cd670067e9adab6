package io.github.filterspec.cookbook.intercom;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.Verdict;
import java.util.List;

/** The search in contacts. A cursor belongs to the first contact of its page. */
final class IntercomStandIn extends StandIn {
  private static final String CURSOR = "WzE3MTk0OTM3NTcuMCwgMjAs";

  IntercomStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Bearer dG9rOjEyMw==");
    request.mustHave("Intercom-Version", "2.11");
    request.mustBe("POST", "/contacts/search");
    request.parameters();
    JsonNode body = request.object("query", "pagination", "sort");
    List<String> found =
        found(contact -> IntercomQueries.judge(body.path("query"), contact) == Verdict.YES);
    JsonNode paging = body.path("pagination");
    Request.fields(paging, "per_page", "starting_after");
    int size = Request.number(paging.path("per_page"), 50, 1, 150);
    int from = from(paging.path("starting_after"));
    int end = Math.max(from, Math.min(found.size(), from + size));
    String cursor = isContradicting() ? "17" : "\"" + CURSOR + end + "\"";
    String next =
        end < found.size() ? ",\"next\":{\"page\":2,\"starting_after\":%s}".formatted(cursor) : "";
    return Answer.json(
        "{\"type\":\"list\",\"data\":%s,\"total_count\":%d,\"pages\":{\"type\":\"pages\",\"page\":1%s,\"per_page\":%d}}"
            .formatted(found.subList(from, end), found.size(), next, size));
  }

  private static int from(JsonNode cursor) {
    if (cursor.isMissingNode()) {
      return 0;
    }
    if (!cursor.isTextual() || !cursor.textValue().startsWith(CURSOR)) {
      throw new Refusal(400, "starting_after");
    }
    return Request.number(cursor.textValue().substring(CURSOR.length()), 1, 1_000_000);
  }

  @Override
  protected String error(int status, String message) {
    return "{\"type\":\"error.list\",\"request_id\":\"b1\",\"errors\":[{\"code\":\"parameter_invalid\",\"message\":\"%s\"}]}"
        .formatted(message);
  }

  @Override
  protected String item(int number) {
    return "{\"type\":\"contact\",\"id\":\"%d\",\"role\":\"user\",\"created_at\":%d}"
        .formatted(number, number <= total() ? 1_719_493_757 : 1_200_000_000);
  }
}
