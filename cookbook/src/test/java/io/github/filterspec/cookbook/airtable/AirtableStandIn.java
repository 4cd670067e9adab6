package io.github.filterspec.cookbook.airtable;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import java.util.Set;

/** A table of Airtable. An offset is the id of an iterator and the id of the last record. */
final class AirtableStandIn extends StandIn {
  private static final String ITERATOR = "itr23sEjsdfEr3282/rec";

  AirtableStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Bearer pat123");
    request.mustBe("POST", "/v0/appQDnMzGNoNpoCKX/Orders/listRecords");
    request.parameters();
    JsonNode body =
        request.object("filterByFormula", "sort", "fields", "pageSize", "offset", "maxRecords");
    for (JsonNode sort : body.path("sort")) {
      Request.fields(sort, "field", "direction");
      if (!Set.of("asc", "desc").contains(sort.path("direction").asText("asc"))) {
        throw new Refusal(422, "sort");
      }
    }
    int from = from(body.path("offset"));
    int size = Request.number(body.path("pageSize"), 100, 1, 100);
    int end = end(from, size);
    String offset = end < total() ? ",\"offset\":" + offset(end) : "";
    return Answer.json("{\"records\":" + page(from, size) + offset + "}");
  }

  private String offset(int end) {
    return isContradicting() ? "{\"next\":" + end + "}" : "\"" + ITERATOR + end + "\"";
  }

  private static int from(JsonNode offset) {
    if (offset.isMissingNode()) {
      return 0;
    }
    if (!offset.isTextual() || !offset.textValue().startsWith(ITERATOR)) {
      throw new Refusal(422, "LIST_RECORDS_ITERATOR_NOT_AVAILABLE");
    }
    return Integer.parseInt(offset.textValue().substring(ITERATOR.length()));
  }

  @Override
  protected String error(int status, String message) {
    return "{\"error\":{\"type\":\"INVALID_REQUEST_UNKNOWN\",\"message\":\"" + message + "\"}}";
  }

  @Override
  protected String item(int number) {
    return "{\"id\":\"rec%d\",\"createdTime\":\"2026-05-01T08:00:00.000Z\",\"fields\":{\"Total\":%d}}"
        .formatted(number, number);
  }
}
