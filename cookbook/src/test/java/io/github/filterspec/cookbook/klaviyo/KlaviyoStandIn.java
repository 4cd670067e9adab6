package io.github.filterspec.cookbook.klaviyo;

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

/** The profiles of an account. */
final class KlaviyoStandIn extends StandIn {
  private static final String CURSOR = "bmV4dDo6aWQ6Og";

  KlaviyoStandIn(int items) {
    super(items);
  }

  @Override
  protected Answer answer(Request request) {
    request.mustHave("Authorization", "Klaviyo-API-Key pk_123");
    request.mustHave("revision", "2025-01-15");
    request.mustBe("GET", "/api/profiles");
    Map<String, List<String>> parameters =
        request.parameters("filter", "fields[profile]", "sort", "page[size]", "page[cursor]");
    once(parameters, "filter").ifPresent(KlaviyoStandIn::check);
    int size = once(parameters, "page[size]").map(text -> number(text, 1, 100)).orElse(20);
    int from =
        once(parameters, "page[cursor]")
            .map(text -> number(text.replace(CURSOR, ""), 1, 1_000_000))
            .orElse(0);
    int end = end(from, size);
    String others = request.query().replaceFirst("&page%5Bcursor%5D=\\w+", "");
    String next =
        "\"%sapi/profiles?%s&page%%5Bcursor%%5D=%s%d\"".formatted(url(), others, CURSOR, end);
    String links = isContradicting() ? "17" : end < total() ? next : "null";
    return Answer.json(
            "{\"data\":%s,\"links\":{\"self\":\"%sapi/profiles\",\"next\":%s,\"prev\":null}}"
                .formatted(page(from, size), url(), links))
        .with("Content-Type", "application/vnd.api+json");
  }

  /** Refuses a filter that does not distinguish the profiles of the test from older ones. */
  private static void check(String filter) {
    if (FunctionCalls.judge(filter, profile("2026-06-01T00:00:00Z")) != Verdict.YES
        || FunctionCalls.judge(filter, profile("2026-04-01T00:00:00Z")) == Verdict.YES) {
      throw new Refusal(400, "the filter does not find the profiles of May and later");
    }
  }

  private static JsonNode profile(String created) {
    return JsonNodeFactory.instance.objectNode().put("created", created);
  }

  @Override
  protected String error(int status, String message) {
    return "{\"errors\":[{\"id\":\"e1\",\"status\":%d,\"code\":\"invalid\",\"detail\":\"%s\"}]}"
        .formatted(status, message);
  }

  @Override
  protected String item(int number) {
    return """
        {"type":"profile","id":"01GDDKASAP8TKDDA2GRZDSVP%d","attributes":{"email":"ada@acme.com"},"links":{}}"""
        .formatted(number);
  }
}
