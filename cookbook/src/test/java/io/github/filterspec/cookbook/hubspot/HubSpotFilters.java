package io.github.filterspec.cookbook.hubspot;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.Verdict;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The groups of filters of HubSpot's search, as its page describes them. */
final class HubSpotFilters {
  private static final int MOST_GROUPS = 5;
  private static final int MOST_PER_GROUP = 6;
  private static final int MOST_FILTERS = 18;

  private HubSpotFilters() {}

  /** Judges a contact, and refuses groups that HubSpot would refuse. No groups find everybody. */
  static Verdict judge(JsonNode groups, JsonNode contact) {
    if (groups.size() > MOST_GROUPS) {
      throw new Refusal(400, "more than 5 groups");
    }
    if (groups.findValues("propertyName").size() > MOST_FILTERS) {
      throw new Refusal(400, "more than 18 filters");
    }
    Verdict any = Verdict.of(groups.isEmpty());
    for (JsonNode group : groups) {
      Request.fields(group, "filters");
      if (group.path("filters").isEmpty() || group.path("filters").size() > MOST_PER_GROUP) {
        throw new Refusal(400, "a group has 1 to 6 filters");
      }
      Verdict all = Verdict.YES;
      for (JsonNode filter : group.path("filters")) {
        all = all.and(filter(filter, contact.path("properties")));
      }
      any = any.or(all);
    }
    return any;
  }

  private static Verdict filter(JsonNode filter, JsonNode properties) {
    Request.fields(filter, "propertyName", "operator", "value", "values", "highValue");
    String operator = filter.path("operator").asText();
    boolean list = Set.of("IN", "NOT_IN").contains(operator);
    boolean none = Set.of("HAS_PROPERTY", "NOT_HAS_PROPERTY").contains(operator);
    boolean right =
        filter.path("values").isArray() == list
            && filter.path("value").isTextual() == !(list || none)
            && filter.path("highValue").isTextual() == operator.equals("BETWEEN");
    if (!right) {
      throw new Refusal(400, "the operand of " + operator);
    }
    JsonNode value = properties.path(filter.path("propertyName").asText());
    boolean known = value.isTextual();
    if (none) {
      return Verdict.of(known == operator.equals("HAS_PROPERTY"));
    }
    return known ? Verdict.of(holds(operator, value.asText(), filter)) : Verdict.UNCLEAR;
  }

  private static boolean holds(String operator, String value, JsonNode filter) {
    String operand = filter.path("value").asText();
    return switch (operator) {
      case "EQ" -> value.equals(operand);
      case "NEQ" -> !value.equals(operand);
      case "IN" -> contains(filter.path("values"), value);
      case "NOT_IN" -> !contains(filter.path("values"), value);
      case "LT" -> millis(value) < Long.parseLong(operand);
      case "LTE" -> millis(value) <= Long.parseLong(operand);
      case "GT" -> millis(value) > Long.parseLong(operand);
      case "GTE" -> millis(value) >= Long.parseLong(operand);
      case "BETWEEN" ->
          millis(value) >= Long.parseLong(operand)
              && millis(value) <= Long.parseLong(filter.path("highValue").asText());
      case "CONTAINS_TOKEN" -> Arrays.stream(value.split("[@. ]")).anyMatch(operand::equals);
      default -> throw new Refusal(400, "unknown operator " + operator);
    };
  }

  private static boolean contains(JsonNode array, String value) {
    return StreamSupport.stream(array.spliterator(), false)
        .anyMatch(element -> element.asText().equals(value));
  }

  /** Returns the milliseconds of a time, which answers contain in ISO-8601. */
  private static long millis(String time) {
    return Instant.parse(time).toEpochMilli();
  }
}
