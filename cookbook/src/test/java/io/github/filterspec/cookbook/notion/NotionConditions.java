package io.github.filterspec.cookbook.notion;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.Verdict;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The filters of Notion's databases, as their page describes them. */
final class NotionConditions {
  private static final int MOST_LEVELS = 2;
  private static final Set<String> TYPES =
      Set.of("rich_text", "number", "checkbox", "select", "multi_select", "status", "created_time");

  private NotionConditions() {}

  /**
   * Judges a page, and refuses a filter that Notion would refuse.
   *
   * @param page the values of the page by the names of the properties
   */
  static Verdict judge(JsonNode filter, JsonNode page) {
    return judge(filter, page, 0);
  }

  private static Verdict judge(JsonNode filter, JsonNode page, int levels) {
    boolean and = filter.has("and");
    if (!and && !filter.has("or")) {
      return condition(filter, page);
    }
    JsonNode parts = filter.path(and ? "and" : "or");
    if (filter.size() != 1 || parts.isEmpty() || levels == MOST_LEVELS) {
      throw new Refusal(400, "a compound filter has one key, and two levels at most");
    }
    Verdict verdict = Verdict.of(and);
    for (JsonNode part : parts) {
      verdict = Verdict.operation(and).apply(verdict, judge(part, page, levels + 1));
    }
    return verdict;
  }

  private static Verdict condition(JsonNode filter, JsonNode page) {
    boolean timestamp = filter.has("timestamp");
    String property = filter.path(timestamp ? "timestamp" : "property").textValue();
    Map.Entry<String, JsonNode> kind =
        filter.properties().stream()
            .filter(field -> TYPES.contains(field.getKey()))
            .findFirst()
            .orElseThrow(() -> new Refusal(400, "a condition has the type of its property"));
    Request.fields(filter, timestamp ? "timestamp" : "property", kind.getKey());
    if (property == null
        || timestamp != kind.getKey().equals("created_time")
        || kind.getValue().size() != 1) {
      throw new Refusal(400, "a condition has a property and one operator");
    }
    Map.Entry<String, JsonNode> operator = kind.getValue().properties().iterator().next();
    JsonNode value = page.path(property);
    return judge(kind.getKey(), operator.getKey(), value, operator.getValue());
  }

  private static Verdict judge(String kind, String operator, JsonNode value, JsonNode operand) {
    boolean missing = value.isMissingNode() || value.isNull();
    boolean empty = missing || (value.isArray() && value.isEmpty());
    if (operator.equals("is_empty") || operator.equals("is_not_empty")) {
      if (!operand.isBoolean() || !operand.booleanValue()) {
        throw new Refusal(400, "the value of is_empty is true");
      }
      return Verdict.of(empty == operator.equals("is_empty"));
    }
    return missing ? Verdict.UNCLEAR : Verdict.of(holds(kind, operator, value, operand));
  }

  private static boolean holds(String kind, String operator, JsonNode value, JsonNode operand) {
    boolean number = kind.equals("number");
    if (number != operand.isNumber() || kind.equals("checkbox") != operand.isBoolean()) {
      throw new Refusal(400, "the value of " + kind);
    }
    return switch (operator) {
      case "equals" ->
          number
              ? value.doubleValue() == operand.doubleValue()
              : value.asText().equals(operand.asText());
      case "does_not_equal" -> !value.asText().equals(operand.asText());
      case "contains" -> contains(value, operand);
      case "does_not_contain" -> !contains(value, operand);
      case "starts_with" -> value.asText().startsWith(operand.asText());
      case "ends_with" -> value.asText().endsWith(operand.asText());
      case "greater_than" -> value.doubleValue() > operand.doubleValue();
      case "greater_than_or_equal_to" -> value.doubleValue() >= operand.doubleValue();
      case "less_than" -> value.doubleValue() < operand.doubleValue();
      case "less_than_or_equal_to" -> value.doubleValue() <= operand.doubleValue();
      case "after" -> time(value).isAfter(time(operand));
      case "before" -> time(value).isBefore(time(operand));
      default -> throw new Refusal(400, "unknown operator " + operator);
    };
  }

  private static Instant time(JsonNode json) {
    return Instant.parse(json.textValue());
  }

  private static boolean contains(JsonNode value, JsonNode operand) {
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false).anyMatch(operand::equals)
        : value.asText().contains(operand.asText());
  }
}
