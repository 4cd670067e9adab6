package io.github.filterspec.cookbook.hubspot;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
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
    if (body.path("filterGroups").size() > 5) {
      throw new Refusal(400, "more than 5 groups");
    }
    body.path("filterGroups").forEach(HubSpotStandIn::check);
    if (body.path("filterGroups").findValues("propertyName").size() > 18) {
      throw new Refusal(400, "more than 18 filters");
    }
    int size = Request.number(body.path("limit"), 10, 1, 200);
    int from = Request.number(body.path("after").asText("0"), 0, MOST_RESULTS - size);
    int end = end(from, size);
    String after = isContradicting() ? "{\"id\":7}" : "\"" + end + "\"";
    String paging =
        end < total()
            ? ",\"paging\":{\"next\":{\"after\":%s,\"link\":\"x\"}}".formatted(after)
            : "";
    return Answer.json(
        "{\"total\":%d,\"results\":%s%s}".formatted(total(), page(from, size), paging));
  }

  private static void check(JsonNode group) {
    Request.fields(group, "filters");
    if (group.path("filters").isEmpty() || group.path("filters").size() > 6) {
      throw new Refusal(400, "a group has 1 to 6 filters");
    }
    for (JsonNode filter : group.path("filters")) {
      Request.fields(filter, "propertyName", "operator", "value", "values", "highValue");
      String operator = filter.path("operator").asText();
      boolean list = Set.of("IN", "NOT_IN").contains(operator);
      boolean none = Set.of("HAS_PROPERTY", "NOT_HAS_PROPERTY").contains(operator);
      boolean right =
          filter.path("values").isArray() == list
              && filter.path("value").isTextual() == !(list || none)
              && filter.path("highValue").isTextual() == operator.equals("BETWEEN");
      if (!right) {
        throw new Refusal(400, "the operand of " + operator);
      }
    }
  }

  @Override
  protected String error(int status, String message) {
    return "{\"status\":\"error\",\"category\":\"VALIDATION_ERROR\",\"message\":\"%s\"}"
        .formatted(message);
  }

  @Override
  protected String item(int number) {
    return """
        {"id":"%d","properties":{"email":"a%d@acme.com","lastname":null},"createdAt":"2026-05-01T08:00:00.123Z","updatedAt":"2026-05-02T08:00:00Z","archived":false}"""
        .formatted(number, number);
  }
}
