package io.github.filterspec.cookbook.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.Verdict;

/** An index whose documents are sorted by two fields. */
final class ElasticsearchStandIn extends StandIn {
  private static final long TIME = 1_777_622_400_123L;

  ElasticsearchStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "ApiKey VnVhQ2ZHY0JDZGJrU");
    request.mustBe("POST", "/orders/_search");
    request.parameters();
    JsonNode body = request.object("query", "sort", "search_after", "size");
    if (ElasticsearchQueries.judge(body.path("query"), order("open")) != Verdict.YES
        || ElasticsearchQueries.judge(body.path("query"), order("closed")) == Verdict.YES) {
      throw new Refusal(400, "the query does not find the open orders");
    }
    if (body.path("sort").size() != 2) {
      throw new Refusal(400, "sort");
    }
    int size = Request.number(body.path("size"), 10, 1, 10_000);
    int from = from(body.path("search_after"));
    return Answer.json(
        "{\"took\":3,\"timed_out\":false,\"hits\":{\"total\":{\"value\":%d,\"relation\":\"eq\"},\"max_score\":null,\"hits\":%s}}"
            .formatted(total(), page(from, size)));
  }

  /** Returns an order of the index. All orders are open, except for one that must not be found. */
  private static JsonNode order(String status) {
    return JsonNodeFactory.instance.objectNode().put("status", status);
  }

  private static int from(JsonNode after) {
    if (after.isMissingNode()) {
      return 0;
    }
    if (after.size() != 2 || after.get(0).longValue() != TIME || !after.get(1).isTextual()) {
      throw new Refusal(400, "search_after");
    }
    return Request.number(after.get(1).textValue(), 1, 1_000_000);
  }

  @Override
  protected String error(int status, String message) {
    return "{\"error\":{\"type\":\"illegal_argument_exception\",\"reason\":\"%s\"},\"status\":%d}"
        .formatted(message, status);
  }

  @Override
  protected String item(int number) {
    String sort = isContradicting() ? "null" : "[%d,\"%d\"]".formatted(TIME, number);
    return "{\"_index\":\"orders\",\"_id\":\"%d\",\"_score\":null,\"_source\":{\"total\":9007199254740993},\"sort\":%s}"
        .formatted(number, sort);
  }
}
