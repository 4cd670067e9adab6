package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The filters of a query or a segment whose key is listed and whose value restricts anything. */
final class ActiveFilters {

  private final JsonNode fields;
  private final List<FilterRule> rules;

  private ActiveFilters(JsonNode fields, List<FilterRule> rules) {
    this.fields = fields;
    this.rules = List.copyOf(rules);
  }

  /**
   * The filters of an object that has {@code applicableFilters}.
   *
   * @throws Refusal 400 for a key that no page knows or whose field is not there
   */
  static ActiveFilters of(JsonNode fields) {
    List<FilterRule> rules = new ArrayList<>();
    for (JsonNode key : fields.path("applicableFilters")) {
      FilterRule rule = FilterRules.named(key.textValue());
      rule.requireFields(fields);
      if (!rule.isNeutral(fields)) {
        rules.add(rule);
      }
    }
    return new ActiveFilters(fields, rules);
  }

  /** Whether a contact passes all of them. */
  boolean matches(StoredContact contact) {
    return rules.stream().allMatch(rule -> rule.matches(contact, fields));
  }
}
