package io.github.filterspec.cookbook.chatwoot;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Request;
import io.github.filterspec.cookbook.standin.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of Chatwoot's filter. Chatwoot makes SQL of the rows, so AND binds before OR. */
final class ChatwootRows {
  private ChatwootRows() {}

  /** Judges a contact, and refuses rows that Chatwoot would refuse. */
  static Verdict judge(JsonNode rows, JsonNode contact) {
    if (rows.isEmpty()) {
      throw new Refusal(422, "no rows");
    }
    Verdict any = Verdict.NO;
    Verdict all = Verdict.YES;
    for (int number = 0; number < rows.size(); number++) {
      JsonNode row = rows.get(number);
      Request.fields(row, "attribute_key", "filter_operator", "values", "query_operator");
      boolean last = number == rows.size() - 1;
      String connector = row.path("query_operator").asText();
      if (last ? row.has("query_operator") : !List.of("AND", "OR").contains(connector)) {
        throw new Refusal(422, "query_operator");
      }
      all = all.and(row(row, contact));
      if (last || connector.equals("OR")) {
        any = any.or(all);
        all = Verdict.YES;
      }
    }
    return any;
  }

  private static Verdict row(JsonNode row, JsonNode contact) {
    if (!row.path("values").isArray()) {
      throw new Refusal(422, "values");
    }
    List<String> operands = texts(row.path("values"));
    String operator = row.path("filter_operator").asText();
    String key = row.path("attribute_key").asText();
    JsonNode own = contact.path(key);
    JsonNode value = own.isMissingNode() ? contact.path("custom_attributes").path(key) : own;
    boolean missing = value.isMissingNode() || value.isNull();
    return switch (operator) {
      case "is_present" -> Verdict.of(!missing && !value.isEmpty());
      case "is_not_present" -> Verdict.of(missing || value.isEmpty());
      default -> missing ? Verdict.UNCLEAR : Verdict.of(holds(operator, value, operands));
    };
  }

  private static boolean holds(String operator, JsonNode value, List<String> operands) {
    List<String> values = value.isArray() ? texts(value) : List.of(value.asText());
    return switch (operator) {
      case "equal_to" -> values.stream().anyMatch(operands::contains);
      case "not_equal_to" -> values.stream().noneMatch(operands::contains);
      case "contains" -> operands.stream().anyMatch(value.asText()::contains);
      case "does_not_contain" -> operands.stream().noneMatch(value.asText()::contains);
      case "is_greater_than" -> day(value).isAfter(LocalDate.parse(operands.get(0)));
      case "is_less_than" -> day(value).isBefore(LocalDate.parse(operands.get(0)));
      default -> throw new Refusal(422, "unknown operator " + operator);
    };
  }

  /** Returns the day, in UTC, of a time in seconds. */
  private static LocalDate day(JsonNode seconds) {
    return Instant.ofEpochSecond(seconds.longValue()).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static List<String> texts(JsonNode array) {
    Stream<JsonNode> elements = StreamSupport.stream(array.spliterator(), false);
    return elements.map(JsonNode::asText).toList();
  }
}
