package io.github.filterspec.cookbook.elasticsearch;

import static io.github.filterspec.cookbook.elasticsearch.DocumentsFilter.age;
import static io.github.filterspec.cookbook.elasticsearch.DocumentsFilter.keyword;
import static io.github.filterspec.cookbook.elasticsearch.DocumentsFilter.status;
import static io.github.filterspec.cookbook.elasticsearch.DocumentsFilter.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.cookbook.standin.ExpressionLawsTest;
import io.github.filterspec.cookbook.standin.Verdict;
import io.github.filterspec.runtime.property.PropertyValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** AND, OR and NOT are keys of a bool query. */
final class ElasticsearchExpressionsTest extends ExpressionLawsTest<DocumentsFilter> {

  @Override
  protected List<DocumentsFilter> conditions() {
    return List.of(
        status().is("open"),
        status().in("open", "closed"),
        user().startsWith("ki"),
        user().exists(),
        keyword("tag.raw").is("\"]}}, {\"match_all\": {}}"),
        keyword("tag.raw").exists(),
        age().is(10),
        age().atLeast(10),
        age().lessThan(20));
  }

  @Override
  protected List<String> items() {
    return List.of(
        "{}",
        "{\"status\":\"open\",\"user\":\"kimchy\",\"age\":10}",
        "{\"status\":\"closed\",\"tag.raw\":\"tech\",\"age\":20}",
        "{\"user\":\"ada\",\"tag.raw\":\"\\\"]}}, {\\\"match_all\\\": {}}\"}",
        "{\"status\":\"new\",\"age\":3}");
  }

  @Override
  protected PropertyValues<JsonNode> values() {
    return PropertyValues.of(JsonNode.class).others((document, name) -> document.path(name));
  }

  @Override
  protected DocumentsFilter and(DocumentsFilter one, DocumentsFilter other) {
    return one.and(other);
  }

  @Override
  protected Optional<DocumentsFilter> or(DocumentsFilter one, DocumentsFilter other) {
    return Optional.of(one.or(other));
  }

  @Override
  protected Optional<DocumentsFilter> not(DocumentsFilter expression) {
    return Optional.of(expression.not());
  }

  @Override
  protected DocumentsFilter read(String json) {
    return DocumentsFilter.fromJson(json);
  }

  @Override
  protected void send(DocumentsFilter expression) {
    SearchQuery.builder().index("a").sort(List.of(Map.of("id", "asc"))).where(expression);
  }

  @Override
  protected Verdict judge(JsonNode filter, JsonNode item) {
    return ElasticsearchQueries.judge(filter, item);
  }

  @Test
  void eachBoolHasOneKey() {
    assertThat(age().atLeast(10).not().and(keyword("tag.raw").is("tech").or(user().is("kimchy"))))
        .hasToString(
            """
            {"bool":{"filter":[{"bool":{"must_not":{"range":{"age":{"gte":10}}}}},{"bool":{"should":[{"term":{"tag.raw":"tech"}},{"term":{"user":"kimchy"}}]}}]}}""");
  }

  @Test
  void oppositeOfTheOppositeIsTheExpression() {
    assertThat(user().exists().not())
        .hasToString("{\"bool\":{\"must_not\":{\"exists\":{\"field\":\"user\"}}}}");
    assertThat(user().exists().not().not()).isEqualTo(user().exists());
  }

  @Test
  void unknownQueriesAreKept() {
    String json =
        """
        {"bool":{"filter":[{"bool":{"filter":[{"term":{"user":"a"}}],"should":[{"term":{"user":"b"}}]}},{"match":{"title":{"operator":"and","query":"x"}}}]}}""";

    DocumentsFilter filter = DocumentsFilter.fromJson(json);

    assertThat(filter).hasToString(json);
    assertThat(filter.unknownConditions()).containsExactly("bool", "match.title");
  }
}
