package io.github.filterspec.sample.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A body of {@code POST /inbox/users} that keeps to the vendor's page.
 *
 * <p>Documented: all fields of the page are required, and a filter counts only if its key is listed
 * in {@code applicableFilters}. Our choice: a key that no page knows is a 400, as is a key whose
 * field is not there.
 */
final class InboxBody {

  private final JsonNode json;
  private final List<FilterRule> activeRules;

  private InboxBody(JsonNode json, List<FilterRule> activeRules) {
    this.json = json;
    this.activeRules = activeRules;
  }

  /**
   * Reads a body from raw JSON.
   *
   * @throws Refusal 400 that names the first thing wrong
   */
  static InboxBody parse(String raw) {
    JsonNode json = StrictJson.parse(raw);
    InboxFields.BODY.check("", json);
    return new InboxBody(json, activeRules(json));
  }

  /** The rules whose key is listed and whose value restricts anything. */
  List<FilterRule> activeRules() {
    return activeRules;
  }

  JsonNode json() {
    return json;
  }

  int page() {
    return json.path("page").intValue();
  }

  private static List<FilterRule> activeRules(JsonNode json) {
    List<FilterRule> rules = new ArrayList<>();
    for (JsonNode key : json.path("applicableFilters")) {
      FilterRule rule = FilterRules.named(key.textValue());
      rule.requireFields(json);
      if (!rule.isNeutral(json)) {
        rules.add(rule);
      }
    }
    return List.copyOf(rules);
  }
}
