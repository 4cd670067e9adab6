package io.github.filterspec.cookbook.notion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.filterspec.cookbook.standin.Answer;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.Verdict;

/** A database of Notion. The last page repeats a cursor, as a thread reports. */
final class NotionStandIn extends StandIn {
  private static final String ID = "8e2c2b76-9e1d-47d2-87b9-";

  /** The values of the books in the database. The book that has been read must not be found. */
  private static final JsonNode READING =
      JsonNodeFactory.instance.objectNode().put("Status", "Reading").put("Publisher", "NYT books");

  private static final JsonNode READ =
      JsonNodeFactory.instance.objectNode().put("Status", "Read").put("Publisher", "NYT books");

  NotionStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Bearer ntn_123");
    request.mustHave("Notion-Version", "2022-06-28");
    request.mustBe("POST", "/v1/databases/897e5a76/query");
    request.parameters();
    JsonNode body = request.object("filter", "sorts", "page_size", "start_cursor");
    if (NotionConditions.judge(body.path("filter"), READING) != Verdict.YES
        || NotionConditions.judge(body.path("filter"), READ) == Verdict.YES) {
      throw new Refusal(400, "the filter does not find the books that are being read");
    }
    int from = from(body.path("start_cursor"));
    int size = Request.number(body.path("page_size"), 100, 1, 100);
    int end = end(from, size);
    String next = isContradicting() ? "null" : "\"" + ID + end + "\"";
    return Answer.json(
        "{\"object\":\"list\",\"results\":%s,\"next_cursor\":%s,\"has_more\":%s,\"type\":\"page_or_database\"}"
            .formatted(page(from, size), next, end < total()));
  }

  private static int from(JsonNode cursor) {
    if (cursor.isMissingNode()) {
      return 0;
    }
    if (!cursor.isTextual() || !cursor.textValue().startsWith(ID)) {
      throw new Refusal(400, "start_cursor");
    }
    return Integer.parseInt(cursor.textValue().substring(ID.length()));
  }

  @Override
  protected String error(int status, String message) {
    return "{\"object\":\"error\",\"status\":%d,\"code\":\"validation_error\",\"message\":\"%s\"}"
        .formatted(status, message);
  }

  @Override
  protected String item(int number) {
    return """
        {"object":"page","id":"%d","created_time":"2026-05-01T08:00:00.000Z","url":"https://www.notion.so/%d","properties":{}}"""
        .formatted(number, number);
  }
}
