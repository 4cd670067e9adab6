package io.github.filterspec.cookbook.elasticsearch;

import static io.github.filterspec.cookbook.elasticsearch.DocumentsFilter.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.cookbook.elasticsearch.Search.Found;
import io.github.filterspec.cookbook.elasticsearch.Search.Hit;
import io.github.filterspec.cookbook.standin.StandIn;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The documents that a search finds are read to the end. */
public final class ElasticsearchTest extends WalkTest<Hit> {
  /** The example of "Search after": a clause, and a sort whose last field is unique. */
  private static final String EXAMPLE =
      """
      {"query":{"match":{"title":"elasticsearch"}},"sort":[{"date":"asc"},{"tie_breaker_id":"asc"}],"size":10}""";

  @Override
  protected ElasticsearchStandIn standIn(int items) {
    return new ElasticsearchStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Elasticsearch.class, url).token("VnVhQ2ZHY0JDZGJrU");
  }

  @Override
  protected SearchQuery query() {
    return SearchQuery.builder()
        .index("orders")
        .sort(List.of(Map.of("@timestamp", "asc"), Map.of("id", "asc")))
        .where(status().is("open"))
        .size(3)
        .build();
  }

  @Override
  protected int number(Hit item) {
    return Integer.parseInt(item.id());
  }

  @Test
  void documentedBodyIsWritten() {
    assertThat(
            SearchQuery.builder()
                .index("twitter")
                .sort(List.of(Map.of("date", "asc"), Map.of("tie_breaker_id", "asc")))
                .where(
                    DocumentsFilter.fromJson(
                        "{\"match\":{\"title\":\"elasticsearch\"}}")) // unknown, so kept
                .size(10)
                .build()
                .toJson())
        .isEqualTo(EXAMPLE);
  }

  @Test
  void totalIsReadWithThePage() {
    try (StandIn server = standIn(7);
        ApiClient client = client(server.url()).build()) {
      Found found = client.page(query()).info(Found.class);

      assertThat(found.hits().total().value()).isEqualTo(7);
    }
  }
}
