package io.github.filterspec.cookbook.freshdesk;

import static io.github.filterspec.cookbook.freshdesk.TicketsFilter.createdAt;
import static io.github.filterspec.cookbook.freshdesk.TicketsFilter.priority;
import static io.github.filterspec.cookbook.freshdesk.TicketsFilter.status;
import static io.github.filterspec.cookbook.freshdesk.TicketsFilter.tag;
import static io.github.filterspec.cookbook.freshdesk.TicketsFilter.text;
import static io.github.filterspec.cookbook.freshdesk.TicketsFilter.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.ExpressionLawsTest;
import io.github.filterspec.cookbook.standin.Verdict;
import io.github.filterspec.runtime.property.PropertyValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search of Freshdesk is one text in quotation marks, with AND, OR and parentheses. */
final class FreshdeskExpressionsTest extends ExpressionLawsTest<TicketsFilter> {

  @Override
  protected List<TicketsFilter> conditions() {
    return List.of(
        status().is(2),
        priority().atLeast(3),
        priority().atMost(1),
        type().is("Bug) OR (status:2"),
        type().isUnset(),
        tag().is("vip AND x"),
        createdAt().on(LocalDate.of(2026, 6, 1)),
        createdAt().since(LocalDate.of(2026, 6, 1)),
        createdAt().until(LocalDate.of(2026, 5, 1)),
        text("region").is("EU"));
  }

  @Override
  protected List<String> items() {
    return List.of(
        "{}",
        "{\"status\":2,\"priority\":3,\"type\":\"Bug) OR (status:2\",\"tag\":[\"vip AND x\"]}",
        "{\"status\":3,\"priority\":1,\"type\":\"Bug\",\"tag\":[\"vip\",\"x\"],\"cf_region\":\"EU\"}",
        "{\"priority\":2,\"created_at\":\"2026-06-01\",\"cf_region\":\"US\"}",
        "{\"status\":2,\"created_at\":\"2026-04-01\",\"tag\":[]}");
  }

  @Override
  protected PropertyValues<JsonNode> values() {
    return PropertyValues.of(JsonNode.class).others((ticket, name) -> ticket.path(name));
  }

  @Override
  protected TicketsFilter and(TicketsFilter one, TicketsFilter other) {
    return one.and(other);
  }

  @Override
  protected Optional<TicketsFilter> or(TicketsFilter one, TicketsFilter other) {
    return Optional.of(one.or(other));
  }

  @Override
  protected TicketsFilter read(String json) {
    return TicketsFilter.fromJson(json);
  }

  @Override
  protected void send(TicketsFilter expression) {
    TicketSearchQuery.builder().query(expression);
  }

  @Override
  protected Verdict judge(JsonNode filter, JsonNode item) {
    return TicketText.judge(filter.textValue(), item);
  }

  @Test
  void anOrInAnAndHasParentheses() {
    assertThat(
            status()
                .is(2)
                .or(status().is(3))
                .and(priority().atLeast(3))
                .and(text("region").is("EU"))
                .toJson())
        .isEqualTo(
            """
            "\\"cf_region:'EU' AND priority:>3 AND (status:2 OR status:3)\\"\"""");
  }

  @Test
  void theTextIsAParameterOfTheUrl() {
    assertThat(TicketSearchQuery.builder().query(tag().is("a&b")).build().parameters())
        .containsEntry("query", "\"tag:'a&b'\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's", "a\\b", "a\nb"})
  void aValueThatFreshdeskPossiblyMisreadsIsRefused(String value) {
    assertThatThrownBy(() -> tag().is(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("tag: the operand of is contains");
  }

  @ParameterizedTest
  @ValueSource(strings = {"region:1 OR x", "a b", "a'b", ""})
  void aNameNeverBecomesStructure(String name) {
    assertThatThrownBy(() -> text(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("text: the name of the property does not match");
  }

  @Test
  void aSearchThatIsTooLongIsRefusedWhenItIsSet() {
    List<TicketsFilter> many =
        IntStream.range(0, 60).mapToObj(number -> tag().is("t" + number)).toList();

    assertThatThrownBy(() -> TicketSearchQuery.builder().query(TicketsFilter.anyOf(many)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("characters, but the API allows at most 512");
  }

  @Test
  void anUnknownConditionIsKept() {
    TicketsFilter stored =
        TicketsFilter.fromJson("\"\\\"(agent_id:7 OR status:2) AND due_by:>'2026-06-01'\\\"\"");

    assertThat(stored.unknownConditions()).containsExactly("agent_id:", "due_by:>");
    assertThat(stored.and(priority().is(1)).toJson())
        .isEqualTo("\"\\\"due_by:>'2026-06-01' AND priority:1 AND (agent_id:7 OR status:2)\\\"\"");
  }

  @Test
  void aMixOfAndAndOrWithoutParenthesesIsNotInterpreted() {
    TicketsFilter stored = TicketsFilter.fromJson("\"\\\"status:2 OR status:3 AND tag:'x'\\\"\"");

    assertThat(stored.unknownConditions()).hasSize(1);
    assertThat(stored.and(priority().is(1)).toJson())
        .isEqualTo("\"\\\"priority:1 AND (status:2 OR status:3 AND tag:'x')\\\"\"");
  }
}
