package io.github.filterspec.cookbook.hubspot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.Verdict;
import java.util.List;
import java.util.stream.IntStream;

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
    List<String> found = found(body.path("filterGroups"));
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

  /** Returns the contacts that the groups find. Two contacts have another name than all others. */
  private List<String> found(JsonNode groups) {
    return IntStream.rangeClosed(1, total() + 2)
        .mapToObj(this::item)
        .filter(contact -> HubSpotFilters.judge(groups, parsed(contact)) == Verdict.YES)
        .toList();
  }

  private static JsonNode parsed(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
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
        {"id":"%d","properties":{"email":"a%d@acme.com","firstname":"%s","lastname":null,"lifecyclestage":"lead"},"createdAt":"2026-05-01T08:00:00.123Z","updatedAt":"2026-05-02T08:00:00Z","archived":false}"""
        .formatted(number, number, number <= total() ? "Alice" : "Bob");
  }
}
