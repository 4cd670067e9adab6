package io.github.filterspec.cookbook.intercom;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.Verdict;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The queries of Intercom's search, as its page and its schema describe them. */
final class IntercomQueries {
  private static final int MOST_LEVELS = 2;
  private static final int MOST_PARTS = 15;

  private IntercomQueries() {}

  /** Judges a contact, and refuses a query that Intercom would refuse. */
  static Verdict judge(JsonNode query, JsonNode contact) {
    return judge(query, contact, 0);
  }

  private static Verdict judge(JsonNode query, JsonNode contact, int levels) {
    if (query.has("field")) {
      return condition(query, contact);
    }
    Request.fields(query, "operator", "value");
    JsonNode parts = query.path("value");
    boolean nested = parts.path(0).has("value") && !parts.path(0).has("field");
    String operator = query.path("operator").asText();
    if (!Set.of("AND", "OR").contains(operator)
        || !parts.isArray()
        || parts.isEmpty()
        || parts.size() > MOST_PARTS
        || levels == MOST_LEVELS) {
      throw new Refusal(400, "a group has an operator and up to 15 parts, in two levels");
    }
    boolean and = operator.equals("AND");
    Verdict verdict = Verdict.of(and);
    for (JsonNode part : parts) {
      if (nested == part.has("field")) {
        throw new Refusal(400, "groups and conditions are not mixed");
      }
      verdict = Verdict.operation(and).apply(verdict, judge(part, contact, levels + 1));
    }
    return verdict;
  }

  private static Verdict condition(JsonNode query, JsonNode contact) {
    Request.fields(query, "field", "operator", "value");
    JsonNode operand = query.path("value");
    String operator = query.path("operator").asText();
    String field = query.path("field").asText();
    if (Set.of("IN", "NIN").contains(operator) != operand.isArray()) {
      throw new Refusal(400, "the value of " + operator);
    }
    if (field.equals("created_at") && operand.longValue() > 10_000_000_000L) {
      throw new Refusal(400, "the time is not in seconds");
    }
    JsonNode value = contact.at("/" + field.replace('.', '/'));
    return value.isMissingNode() || value.isNull()
        ? Verdict.UNCLEAR
        : Verdict.of(holds(operator, value, operand));
  }

  private static boolean holds(String operator, JsonNode value, JsonNode operand) {
    return switch (operator) {
      case "=" ->
          value.isArray() ? contains(value, operand) : value.asText().equals(operand.asText());
      case "IN" -> contains(operand, value);
      case "!=" -> !holds("=", value, operand);
      case "NIN" -> !contains(operand, value);
      case "~" -> value.asText().contains(operand.asText());
      case "!~" -> !value.asText().contains(operand.asText());
      case "^" -> value.asText().startsWith(operand.asText());
      case "$" -> value.asText().endsWith(operand.asText());
      case ">" -> value.asLong() > operand.asLong();
      case ">=" -> value.asLong() >= operand.asLong();
      case "<" -> value.asLong() < operand.asLong();
      case "<=" -> value.asLong() <= operand.asLong();
      default -> throw new Refusal(400, "unknown operator " + operator);
    };
  }

  private static boolean contains(JsonNode array, JsonNode value) {
    return StreamSupport.stream(array.spliterator(), false)
        .anyMatch(element -> element.asText().equals(value.asText()));
  }
}
