package io.github.filterspec.cookbook.jira;

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

/** The search in issues. */
final class JiraStandIn extends StandIn {
  private static final String TOKEN = "CAEaAggD";

  JiraStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Basic YWRhQGFjbWUuY29tOkFUQVRUMw==");
    request.mustBe("GET", "/rest/api/3/search/jql");
    Map<String, List<String>> parameters =
        request.parameters("jql", "fields", "maxResults", "nextPageToken");
    String jql = once(parameters, "jql").orElse("");
    if (JqlText.judge(jql, issue("2026-05-02")) != Verdict.YES
        || JqlText.judge(jql, issue("2026-04-02")) == Verdict.YES) {
      throw new Refusal(400, "jql does not find the issues of May and later");
    }
    int size = once(parameters, "maxResults").map(text -> number(text, 1, 5_000)).orElse(50);
    int from =
        once(parameters, "nextPageToken")
            .map(text -> number(text.replace(TOKEN, ""), 1, 1_000_000))
            .orElse(0);
    int end = end(from, size);
    boolean last = end == total();
    String token =
        last || isContradicting() ? "" : ",\"nextPageToken\":\"%s%d\"".formatted(TOKEN, end);
    return Answer.json("{\"issues\":%s%s,\"isLast\":%s}".formatted(page(from, size), token, last));
  }

  private static JsonNode issue(String created) {
    return JsonNodeFactory.instance.objectNode().put("project", "ACME").put("created", created);
  }

  @Override
  protected String error(int status, String message) {
    return "{\"errorMessages\":[\"%s\"],\"errors\":{}}".formatted(message);
  }

  @Override
  protected String item(int number) {
    return "{\"id\":\"%d\",\"key\":\"ACME-%d\",\"fields\":{\"summary\":null}}"
        .formatted(number, number);
  }
}
