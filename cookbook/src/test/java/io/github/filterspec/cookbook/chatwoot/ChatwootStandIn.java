package io.github.filterspec.cookbook.chatwoot;

import static io.github.filterspec.cookbook.standin.Request.number;
import static io.github.filterspec.cookbook.standin.Request.once;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;

/** The contacts of an account, 15 on a page. */
final class ChatwootStandIn extends StandIn {
  private static final int PAGE_SIZE = 15;

  ChatwootStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("api_access_token", "cw123");
    request.mustBe("POST", "/api/v1/accounts/7/contacts/filter");
    int page = once(request.parameters("page"), "page").map(text -> number(text, 1, 999)).orElse(1);
    JsonNode rows = request.object("payload").path("payload");
    if (rows.isEmpty()) {
      throw new Refusal(422, "no rows");
    }
    for (int row = 0; row < rows.size(); row++) {
      Request.fields(rows.get(row), "attribute_key", "filter_operator", "values", "query_operator");
      if (rows.get(row).has("query_operator") != row < rows.size() - 1) {
        throw new Refusal(422, "query_operator");
      }
      if (!rows.get(row).path("values").isArray()) {
        throw new Refusal(422, "values");
      }
    }
    int total = isContradicting() ? 1 : total();
    return Answer.json(
        "{\"meta\":{\"count\":%d,\"current_page\":\"%d\"},\"payload\":%s}"
            .formatted(total, page, page((page - 1) * PAGE_SIZE, PAGE_SIZE)));
  }

  @Override
  protected String error(int status, String message) {
    return "{\"error\":\"%s\"}".formatted(message);
  }

  @Override
  protected String item(int number) {
    return "{\"id\":%d,\"email\":null,\"name\":\"Ada\",\"custom_attributes\":{}}".formatted(number);
  }
}
