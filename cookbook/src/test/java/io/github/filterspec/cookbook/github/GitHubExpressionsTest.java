package io.github.filterspec.cookbook.github;

import static io.github.filterspec.cookbook.github.IssueQualifiersFilter.author;
import static io.github.filterspec.cookbook.github.IssueQualifiersFilter.comments;
import static io.github.filterspec.cookbook.github.IssueQualifiersFilter.createdAt;
import static io.github.filterspec.cookbook.github.IssueQualifiersFilter.labels;
import static io.github.filterspec.cookbook.github.IssueQualifiersFilter.repo;
import static io.github.filterspec.cookbook.github.IssueQualifiersFilter.state;
import static io.github.filterspec.cookbook.github.IssueQualifiersFilter.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.github.IssueQualifiers.State;
import io.github.filterspec.cookbook.standin.ExpressionLawsTest;
import io.github.filterspec.cookbook.standin.Verdict;
import io.github.filterspec.runtime.property.PropertyValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A search in GitHub is a list of qualifiers with spaces between them. */
final class GitHubExpressionsTest extends ExpressionLawsTest<IssueQualifiersFilter> {

  @Override
  protected List<IssueQualifiersFilter> conditions() {
    return List.of(
        repo().is("octocat/Spoon-Knife"),
        author().is("ada"),
        state().is(State.OPEN),
        labels().contain("good first issue"),
        labels().doNotContain("x repo:y"),
        comments().greaterThan(3),
        comments().between(1, 3),
        createdAt().since(LocalDate.of(2026, 6, 1)),
        createdAt().before(LocalDate.of(2026, 6, 1)),
        words().contain("state:closed or not"));
  }

  @Override
  protected List<String> items() {
    return List.of(
        "{}",
        "{\"repo\":\"octocat/Spoon-Knife\",\"author\":\"ada\",\"state\":\"open\",\"label\":[\"good first issue\"],\"comments\":7}",
        "{\"state\":\"closed\",\"label\":[\"x repo:y\"],\"comments\":2,\"created\":\"2026-06-02\"}",
        "{\"words\":\"state:closed or not, who knows\",\"label\":[],\"created\":\"2026-05-02\"}");
  }

  @Override
  protected PropertyValues<JsonNode> values() {
    return PropertyValues.of(JsonNode.class).others((item, name) -> item.path(name));
  }

  @Override
  protected IssueQualifiersFilter and(IssueQualifiersFilter one, IssueQualifiersFilter other) {
    return one.and(other);
  }

  @Override
  protected Optional<IssueQualifiersFilter> or(
      IssueQualifiersFilter one, IssueQualifiersFilter other) {
    return Optional.empty();
  }

  @Override
  protected IssueQualifiersFilter read(String json) {
    return IssueQualifiersFilter.fromJson(json);
  }

  @Override
  protected void send(IssueQualifiersFilter expression) {
    IssueSearchQuery.builder().q(expression);
  }

  @Override
  protected Verdict judge(JsonNode filter, JsonNode item) {
    return QualifierText.judge(filter.textValue(), item);
  }

  @Test
  void qualifiersHaveSpacesBetweenThem() {
    assertThat(
            words()
                .contain("out of memory")
                .and(labels().contain("bug"))
                .and(labels().doNotContain("won't fix"))
                .and(comments().between(1, 3))
                .toJson())
        .isEqualTo(
            """
            "-label:\\"won't fix\\" \\"out of memory\\" comments:1..3 label:\\"bug\\"\"""");
  }

  @Test
  void aNameWithASpaceIsRefusedBecauseItWouldBeTwoQualifiers() {
    assertThatThrownBy(() -> author().is("ada is:pr"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "author: the operand of is contains a character that the API cannot read without quotation marks");
  }

  @Test
  void qualifiersThatTheSpecDoesNotHaveAreKept() {
    IssueQualifiersFilter stored = IssueQualifiersFilter.fromJson("\"mentions:ada state:open\"");

    assertThat(stored.unknownConditions()).containsExactly("mentions:");
    assertThat(stored.toJson()).isEqualTo("\"mentions:ada state:open\"");
  }
}
