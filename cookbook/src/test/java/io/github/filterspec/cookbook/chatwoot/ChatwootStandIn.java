package io.github.filterspec.cookbook.chatwoot;

import static io.github.filterspec.cookbook.standin.Request.number;
import static io.github.filterspec.cookbook.standin.Request.once;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.Verdict;
import java.util.List;

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
    List<String> found = found(contact -> ChatwootRows.judge(rows, contact) == Verdict.YES);
    int from = Math.min(found.size(), (page - 1) * PAGE_SIZE);
    int end = Math.min(found.size(), from + PAGE_SIZE);
    int total = isContradicting() ? 1 : found.size();
    return Answer.json(
        "{\"meta\":{\"count\":%d,\"current_page\":\"%d\"},\"payload\":%s}"
            .formatted(total, page, found.subList(from, end)));
  }

  @Override
  protected String error(int status, String message) {
    return "{\"error\":\"%s\"}".formatted(message);
  }

  @Override
  protected String item(int number) {
    return "{\"id\":%d,\"email\":null,\"name\":\"%s\",\"country_code\":\"us\",\"custom_attributes\":{}}"
        .formatted(number, number <= total() ? "en" : "de");
  }
}
