package io.github.filterspec.cookbook.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.InfixJudge;
import io.github.filterspec.cookbook.standin.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A query in JQL, as Atlassian's pages describe it. */
final class JqlText extends InfixJudge {
  private final JsonNode issue;

  private JqlText(String text, JsonNode issue) {
    super(text, " AND ", " OR ", "NOT ");
    this.issue = issue;
  }

  /** Judges an issue, and refuses a query that Jira would refuse. */
  static Verdict judge(String jql, JsonNode issue) {
    return new JqlText(jql, issue).judge();
  }

  @Override
  protected Verdict condition() {
    JsonNode value = issue.path(take("([a-z]+(?:\\[[0-9]+\\])?) "));
    boolean missing = value.isMissingNode();
    String operator = take("is not EMPTY|is EMPTY|=|!=|~|>=|<|in");
    if (operator.startsWith("is")) {
      return Verdict.of(missing == operator.equals("is EMPTY"));
    }
    take(" ");
    List<String> operands = operands(operator.equals("in"));
    if (missing) {
      return Verdict.UNCLEAR;
    }
    String text = value.textValue();
    return Verdict.of(
        switch (operator) {
          case "!=" -> !operands.contains(text);
          case "~" -> text.contains(operands.get(0));
          case ">=" -> text.compareTo(operands.get(0)) >= 0;
          case "<" -> text.compareTo(operands.get(0)) < 0;
          default -> operands.contains(text);
        });
  }

  private List<String> operands(boolean list) {
    List<String> operands = new ArrayList<>();
    take(list ? "\\(" : "");
    operands.add(text());
    while (list && sees(",")) {
      take(",");
      operands.add(text());
    }
    take(list ? "\\)" : "");
    return operands;
  }

  private String text() {
    return take("\"((?:[^\"\\\\]|\\\\.)*)\"").replaceAll("\\\\(.)", "$1");
  }
}
