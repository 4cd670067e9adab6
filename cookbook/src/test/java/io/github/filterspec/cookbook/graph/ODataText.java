package io.github.filterspec.cookbook.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.InfixJudge;
import io.github.filterspec.cookbook.standin.Refusal;
import io.github.filterspec.cookbook.standin.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The parameter {@code $filter}, as the pages of Microsoft Graph and OData describe it. */
final class ODataText extends InfixJudge {
  private static final String TEXT = "'((?:[^']|'')*)'";

  private final JsonNode user;

  private ODataText(String text, JsonNode user) {
    super(text, " and ", " or ", "not ");
    this.user = user;
  }

  /** Judges a user, and refuses a filter that Microsoft Graph would refuse. */
  static Verdict judge(String filter, JsonNode user) {
    return new ODataText(filter, user).judge();
  }

  @Override
  protected Verdict condition() {
    if (sees("startswith(") || sees("endswith(")) {
      boolean start = take("(starts|ends)with\\(").equals("starts");
      JsonNode value = user.path(take("(\\w+),"));
      String operand = text();
      take("\\)");
      return value.isMissingNode()
          ? Verdict.UNCLEAR
          : Verdict.of(
              start ? value.textValue().startsWith(operand) : value.textValue().endsWith(operand));
    }
    JsonNode value = user.path(take("(\\w+) "));
    String operator = take("(eq|ne|in|ge|le) ");
    List<String> operands = operands(operator);
    if (value.isMissingNode()) {
      return Verdict.UNCLEAR;
    }
    return Verdict.of(
        switch (operator) {
          case "ge" -> !time(value).isBefore(Instant.parse(operands.get(0)));
          case "le" -> !time(value).isAfter(Instant.parse(operands.get(0)));
          default -> operands.contains(value.asText()) != operator.equals("ne");
        });
  }

  private List<String> operands(String operator) {
    List<String> operands = new ArrayList<>();
    switch (operator) {
      case "in" -> {
        take("\\(");
        operands.add(text());
        while (sees(",")) {
          take(",");
          operands.add(text());
        }
        take("\\)");
      }
      case "ge", "le" -> operands.add(take("[0-9TZ:.-]+"));
      default -> operands.add(sees("'") ? text() : take("true|false"));
    }
    return operands;
  }

  private String text() {
    return take(TEXT).replace("''", "'");
  }

  private static Instant time(JsonNode value) {
    if (!value.isTextual()) {
      throw new Refusal(400, "not a time");
    }
    return Instant.parse(value.textValue());
  }
}
