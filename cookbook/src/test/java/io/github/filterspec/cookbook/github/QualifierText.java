package io.github.filterspec.cookbook.github;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.InfixJudge;
import io.github.filterspec.cookbook.standin.Verdict;

/** A search in issues, as GitHub's page describes it. */
final class QualifierText extends InfixJudge {
  private final JsonNode issue;

  private QualifierText(String text, JsonNode issue) {
    super(text, " ", "no OR", "no NOT");
    this.issue = issue;
  }

  /** Judges an issue, and refuses a search that GitHub would refuse. */
  static Verdict judge(String search, JsonNode issue) {
    return new QualifierText(search, issue).judge();
  }

  @Override
  protected Verdict condition() {
    if (sees("\"")) {
      String words = take("\"([^\"]+)\"");
      JsonNode text = issue.path("words");
      return text.isMissingNode() ? Verdict.UNCLEAR : Verdict.of(text.textValue().contains(words));
    }
    boolean negative = !take("-?").isEmpty();
    String qualifier = take("(repo|author|is|state|label|comments|created):");
    JsonNode value = issue.path(qualifier);
    Verdict verdict =
        switch (qualifier) {
          case "label" -> label(take("\"([^\"]+)\""), value);
          case "comments" -> number(value);
          case "created" -> day(value);
          default -> {
            String operand = take("[A-Za-z0-9_./-]+");
            yield value.isMissingNode()
                ? Verdict.UNCLEAR
                : Verdict.of(value.textValue().equals(operand));
          }
        };
    return negative ? verdict.not() : verdict;
  }

  private static Verdict label(String label, JsonNode labels) {
    return labels.isMissingNode()
        ? Verdict.UNCLEAR
        : Verdict.of(labels.valueStream().anyMatch(each -> each.textValue().equals(label)));
  }

  private Verdict number(JsonNode value) {
    String sign = take("[<>]?");
    int from = Integer.parseInt(take("\\d+"));
    int to = sees("..") ? Integer.parseInt(take("\\.\\.(\\d+)")) : from;
    int found = value.intValue();
    boolean holds =
        switch (sign) {
          case ">" -> found > from;
          case "<" -> found < from;
          default -> found >= from && found <= to;
        };
    return value.isMissingNode() ? Verdict.UNCLEAR : Verdict.of(holds);
  }

  private Verdict day(JsonNode value) {
    String sign = take(">=|<");
    String day = take("\\d{4}-\\d\\d-\\d\\d");
    if (value.isMissingNode()) {
      return Verdict.UNCLEAR;
    }
    int order = value.textValue().compareTo(day);
    return Verdict.of(sign.equals("<") ? order < 0 : order >= 0);
  }
}
