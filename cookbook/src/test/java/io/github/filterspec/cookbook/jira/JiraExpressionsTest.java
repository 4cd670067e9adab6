package io.github.filterspec.cookbook.jira;

import static io.github.filterspec.cookbook.jira.JiraIssuesFilter.assignee;
import static io.github.filterspec.cookbook.jira.JiraIssuesFilter.createdAt;
import static io.github.filterspec.cookbook.jira.JiraIssuesFilter.customField;
import static io.github.filterspec.cookbook.jira.JiraIssuesFilter.project;
import static io.github.filterspec.cookbook.jira.JiraIssuesFilter.status;
import static io.github.filterspec.cookbook.jira.JiraIssuesFilter.summary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.ExpressionLawsTest;
import io.github.filterspec.cookbook.standin.Verdict;
import io.github.filterspec.runtime.property.PropertyValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** JQL is a text with AND, OR, NOT and parentheses. */
final class JiraExpressionsTest extends ExpressionLawsTest<JiraIssuesFilter> {

  @Override
  protected List<JiraIssuesFilter> conditions() {
    return List.of(
        project().is("ACME"),
        status().in("Done", "a\") OR (b"),
        status().isNot("Done"),
        assignee().isEmpty(),
        summary().contains("back\\slash \"and\" quotes"),
        summary().isNotEmpty(),
        createdAt().since(LocalDate.of(2026, 6, 1)),
        createdAt().before(LocalDate.of(2026, 6, 1)),
        customField("10001").is("x AND y"));
  }

  @Override
  protected List<String> items() {
    return List.of(
        "{}",
        "{\"project\":\"ACME\",\"status\":\"Done\",\"assignee\":\"ada\",\"created\":\"2026-06-01\"}",
        "{\"status\":\"a\\\") OR (b\",\"summary\":\"a back\\\\slash \\\"and\\\" quotes\"}",
        "{\"project\":\"OTHER\",\"created\":\"2026-05-01\",\"cf[10001]\":\"x AND y\",\"summary\":\"z\"}");
  }

  @Override
  protected PropertyValues<JsonNode> values() {
    return PropertyValues.of(JsonNode.class).others((item, name) -> item.path(name));
  }

  @Override
  protected JiraIssuesFilter and(JiraIssuesFilter one, JiraIssuesFilter other) {
    return one.and(other);
  }

  @Override
  protected Optional<JiraIssuesFilter> or(JiraIssuesFilter one, JiraIssuesFilter other) {
    return Optional.of(one.or(other));
  }

  @Override
  protected Optional<JiraIssuesFilter> not(JiraIssuesFilter expression) {
    return Optional.of(expression.not());
  }

  @Override
  protected JiraIssuesFilter read(String json) {
    return JiraIssuesFilter.fromJson(json);
  }

  @Override
  protected void send(JiraIssuesFilter expression) {
    IssueSearchQuery.builder().jql(expression);
  }

  @Override
  protected Verdict judge(JsonNode filter, JsonNode item) {
    return JqlText.judge(filter.textValue(), item);
  }

  @Test
  void jqlIsWrittenWithParentheses() {
    assertThat(
            project()
                .is("ACME")
                .and(status().in("To Do", "Done").not())
                .and(customField("10001").is("a \"b\"").or(assignee().isEmpty()))
                .toJson())
        .isEqualTo(
            """
            "NOT (status in (\\"Done\\",\\"To Do\\")) AND project = \\"ACME\\" AND (assignee is EMPTY OR cf[10001] = \\"a \\\\\\"b\\\\\\"\\")\"""");
  }

  @Test
  void theNumberOfACustomFieldIsChecked() {
    assertThatThrownBy(() -> customField("1] = \"x\" OR cf[2"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
