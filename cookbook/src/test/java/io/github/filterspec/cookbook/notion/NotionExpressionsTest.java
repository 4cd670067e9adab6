package io.github.filterspec.cookbook.notion;

import static io.github.filterspec.cookbook.notion.Books.Progress.DONE;
import static io.github.filterspec.cookbook.notion.BooksFilter.amount;
import static io.github.filterspec.cookbook.notion.BooksFilter.billable;
import static io.github.filterspec.cookbook.notion.BooksFilter.createdAt;
import static io.github.filterspec.cookbook.notion.BooksFilter.decimal;
import static io.github.filterspec.cookbook.notion.BooksFilter.progress;
import static io.github.filterspec.cookbook.notion.BooksFilter.status;
import static io.github.filterspec.cookbook.notion.BooksFilter.tags;
import static io.github.filterspec.cookbook.notion.BooksFilter.text;
import static io.github.filterspec.cookbook.notion.BooksFilter.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.ExpressionLawsTest;
import io.github.filterspec.cookbook.standin.Verdict;
import io.github.filterspec.runtime.property.PropertyValues;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In the filter of a database, the types of the properties and the operators are keys. */
final class NotionExpressionsTest extends ExpressionLawsTest<BooksFilter> {

  @Override
  protected List<BooksFilter> conditions() {
    return List.of(
        title().contains("a\"{}"),
        title().isEmpty(),
        progress().is(DONE),
        amount().greaterThan(10),
        amount().lessThan(3.5),
        tags().contains("A"),
        tags().doesNotContain("B"),
        billable().is(true),
        createdAt().after(Instant.parse("2026-06-01T00:00:00Z")),
        text("Any name, even.with dots").startsWith("x"),
        decimal("Pages.read").atLeast(7));
  }

  @Override
  protected List<String> items() {
    return List.of(
        "{}",
        "{\"Name\":\"a\\\"{} b\",\"Amount\":12,\"Tags\":[\"A\"],\"Billable\":true}",
        "{\"Name\":\"b\",\"Amount\":3,\"Progress\":\"Done\",\"Tags\":[\"A\",\"B\"]}",
        "{\"Progress\":\"Not started\",\"created_time\":\"2026-07-01T00:00:00Z\",\"Pages.read\":7}",
        "{\"created_time\":\"2026-05-01T00:00:00Z\",\"Any name, even.with dots\":\"xyz\",\"Tags\":[]}",
        "{\"Billable\":false,\"Pages.read\":6.5,\"Any name, even.with dots\":\"abc\",\"Tags\":[\"B\"]}");
  }

  @Override
  protected PropertyValues<JsonNode> values() {
    return PropertyValues.of(JsonNode.class).others((page, name) -> page.path(name));
  }

  @Override
  protected BooksFilter and(BooksFilter one, BooksFilter other) {
    return one.and(other);
  }

  @Override
  protected Optional<BooksFilter> or(BooksFilter one, BooksFilter other) {
    return Optional.of(one.or(other));
  }

  @Override
  protected BooksFilter read(String json) {
    return BooksFilter.fromJson(json);
  }

  @Override
  protected void send(BooksFilter expression) {
    DatabaseQuery.builder().database("a").where(expression);
  }

  @Override
  protected Verdict judge(JsonNode filter, JsonNode item) {
    return NotionConditions.judge(filter, item);
  }

  @Test
  void twoLevelsAreSentAsTheyAreCombined() {
    assertThat(
            progress()
                .is(DONE)
                .or(
                    amount()
                        .greaterThan(10)
                        .and(tags().contains("A"))
                        .and(createdAt().inPastWeek())
                        .and(title().isEmpty())))
        .hasToString(
            """
            {"or":[{"and":[{"property":"Amount","number":{"greater_than":10.0}},{"property":"Name","rich_text":{"is_empty":true}},{"property":"Tags","multi_select":{"contains":"A"}},{"timestamp":"created_time","created_time":{"past_week":{}}}]},{"property":"Progress","status":{"equals":"Done"}}]}""");
  }

  @Test
  void expressionThatNeedsMoreThanTwoLevelsAndAHundredPartsIsRefused() {
    List<BooksFilter> pairs =
        IntStream.range(0, 120)
            .mapToObj(number -> text("t" + number).isEmpty().or(text("u" + number).isEmpty()))
            .toList();
    BooksFilter deep = status().is("x").or(BooksFilter.allOf(pairs).and(title().isEmpty()));
    BooksFilter other = status().isNot("y").and(deep);

    assertThatThrownBy(() -> DatabaseQuery.builder().database("a").where(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("where: the value has 4 levels of AND and OR")
        .hasMessageContaining("at most 2, with at most 100 parts in each AND or OR");
  }

  @Test
  void unknownConditionsAreKept() {
    String json =
        """
        {"and":[{"files":{"is_empty":true},"property":"Cover"},{"property":"Name","rich_text":{"sounds_like":"x"}},{"property":"Status","rollup":{"any":{"number":{"equals":3}}}}]}""";

    BooksFilter filter = BooksFilter.fromJson(json);

    assertThat(filter).hasToString(json);
    assertThat(filter.unknownConditions())
        .containsExactly(
            "Cover files.is_empty",
            "Name rich_text.sounds_like",
            "Status rollup.any.number.equals");
  }
}
