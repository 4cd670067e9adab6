package io.github.filterspec.cookbook.graph;

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

/** The users of a tenant. */
final class GraphStandIn extends StandIn {
  private static final String TOKEN = "RFNwdAIAAQAAAD";

  GraphStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Bearer eyJ0eXAi");
    request.mustHave("ConsistencyLevel", "eventual");
    request.mustBe("GET", "/v1.0/users");
    Map<String, List<String>> parameters =
        request.parameters("$filter", "$select", "$count", "$top", "$skiptoken");
    once(parameters, "$filter").ifPresent(GraphStandIn::check);
    int size = once(parameters, "$top").map(text -> number(text, 1, 999)).orElse(100);
    int from =
        once(parameters, "$skiptoken")
            .map(text -> number(text.replace(TOKEN, ""), 1, 1_000_000))
            .orElse(0);
    int end = end(from, size);
    String others = request.query().replaceFirst("&(\\$|%24)skiptoken=\\w+", "");
    String base = isContradicting() ? "https://other.example/" : url();
    String next =
        end < total()
            ? ",\"@odata.nextLink\":\"%sv1.0/users?%s&$skiptoken=%s%d\""
                .formatted(base, others, TOKEN, end)
            : "";
    String count = from == 0 ? ",\"@odata.count\":" + total() : "";
    return Answer.json(
        "{\"@odata.context\":\"x\"%s%s,\"value\":%s}".formatted(count, next, page(from, size)));
  }

  /** Refuses a filter that does not distinguish the users of the test from other users. */
  private static void check(String filter) {
    if (ODataText.judge(filter, user("A+B")) != Verdict.YES
        || ODataText.judge(filter, user("B")) == Verdict.YES) {
      throw new Refusal(400, "the filter does not find the users whose name begins with A+B");
    }
  }

  private static JsonNode user(String name) {
    return JsonNodeFactory.instance.objectNode().put("displayName", name);
  }

  @Override
  protected String error(int status, String message) {
    return "{\"error\":{\"code\":\"BadRequest\",\"message\":\"%s\"}}".formatted(message);
  }

  @Override
  protected String item(int number) {
    return "{\"id\":\"%d\",\"displayName\":null}".formatted(number);
  }
}
