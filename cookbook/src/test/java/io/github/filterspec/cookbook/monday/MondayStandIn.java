package io.github.filterspec.cookbook.monday;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;

/** The items of a board. Errors in a query have the status 200. */
final class MondayStandIn extends StandIn {
  private static final String CURSOR = "MSw5NzI4MDA5MDAsaV9";

  MondayStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "eyJhbGciOiJIUzI1");
    request.mustHave("API-Version", "2025-01");
    request.mustBe("POST", "/v2");
    request.parameters();
    JsonNode body = request.object("query", "variables");
    JsonNode variables = body.path("variables");
    Request.fields(variables, "board", "limit", "cursor");
    if (!body.path("query").asText().contains("items_page") || !variables.has("board")) {
      throw new Refusal(400, "query");
    }
    if (variables.path("board").longValue() != 1_234_567_890) {
      return Answer.json(
          "{\"data\":{\"boards\":[]},\"errors\":[{\"message\":\"no such board\",\"extensions\":{\"code\":\"InvalidBoardIdException\"}}]}");
    }
    int size = Request.number(variables.path("limit"), 25, 1, 500);
    String cursor = variables.path("cursor").asText(CURSOR + "0");
    int from = Request.number(cursor.replace(CURSOR, ""), 0, 1_000_000);
    int end = end(from, size);
    String next = isContradicting() ? "{}" : end < total() ? "\"" + CURSOR + end + "\"" : "null";
    return Answer.json(
        "{\"data\":{\"boards\":[{\"items_page\":{\"cursor\":%s,\"items\":%s}}]},\"account_id\":1}"
            .formatted(next, page(from, size)));
  }

  @Override
  protected String error(int status, String message) {
    return "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"UserUnauthorized\"}}]}"
        .formatted(message);
  }

  @Override
  protected String item(int number) {
    return "{\"id\":\"%d\",\"name\":\"Task\"}".formatted(number);
  }
}
