package io.github.filterspec.cookbook.hubspot;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.Verdict;
import java.util.List;
import java.util.Set;

/** The search of HubSpot: a cursor is the number of contacts before the page. */
final class HubSpotStandIn extends StandIn {
  private static final int MOST_RESULTS = 10_000;

  HubSpotStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Bearer pat-eu1-123");
    request.mustBe("POST", "/crm/v3/objects/contacts/search");
    request.parameters();
    JsonNode body =
        request.object("filterGroups", "query", "sorts", "properties", "limit", "after");
    List<String> found =
        found(contact -> HubSpotFilters.judge(body.path("filterGroups"), contact) == Verdict.YES);
    mustBeSorts(body.path("sorts"));
    int size = Request.number(body.path("limit"), 10, 1, 200);
    int from = Request.number(body.path("after").asText("0"), 0, MOST_RESULTS - size);
    int end = Math.max(from, Math.min(found.size(), from + size));
    String after = isContradicting() ? "{\"id\":7}" : "\"" + end + "\"";
    String paging =
        end < found.size()
            ? ",\"paging\":{\"next\":{\"after\":%s,\"link\":\"x\"}}".formatted(after)
            : "";
    return Answer.json(
        "{\"total\":%d,\"results\":%s%s}"
            .formatted(found.size(), found.subList(from, end), paging));
  }

  /** HubSpot takes at most one sort. */
  private static void mustBeSorts(JsonNode sorts) {
    boolean known =
        Set.of("ASCENDING", "DESCENDING").contains(sorts.path(0).path("direction").asText());
    if (sorts.size() > 1 || (sorts.size() == 1 && !known)) {
      throw new Refusal(400, "sorts");
    }
    sorts.forEach(sort -> Request.fields(sort, "propertyName", "direction"));
  }

  @Override
  protected String error(int status, String message) {
    return "{\"status\":\"error\",\"category\":\"VALIDATION_ERROR\",\"message\":\"%s\"}"
        .formatted(message);
  }

  @Override
  protected String item(int number) {
    return """
        {"id":"%d","properties":{"email":"a%d@acme.com","firstname":"%s","lastname":null,"lifecyclestage":"lead"},"createdAt":"2026-05-01T08:00:00.123Z","updatedAt":"2026-05-02T08:00:00Z","archived":false}"""
        .formatted(number, number, number <= total() ? "Alice" : "Bob");
  }
}
