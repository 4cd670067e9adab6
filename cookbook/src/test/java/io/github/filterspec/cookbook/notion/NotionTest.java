package io.github.filterspec.cookbook.notion;

import static io.github.filterspec.cookbook.notion.BooksFilter.publisher;
import static io.github.filterspec.cookbook.notion.BooksFilter.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import org.junit.jupiter.api.Test;

/** The pages of a database are read to the end. */
public final class NotionTest extends WalkTest<DatabasePage> {
  /** A compound filter as the page "Filter database entries" describes it, with a page size. */
  private static final String EXAMPLE =
      """
      {"filter":{"and":[{"property":"Publisher","rich_text":{"contains":"NYT"}},{"property":"Status","select":{"equals":"Reading"}}]},"page_size":3}""";

  @Override
  protected NotionStandIn standIn(int items) {
    return new NotionStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Notion.class, url).token("ntn_123");
  }

  @Override
  protected DatabaseQuery query() {
    return DatabaseQuery.builder()
        .database("897e5a76")
        .where(status().is("Reading").and(publisher().contains("NYT")))
        .pageSize(3)
        .build();
  }

  @Override
  protected int number(DatabasePage item) {
    return Integer.parseInt(item.id());
  }

  @Test
  void documentedBodyIsReadAndWrittenBackEqual() {
    assertThat(query().toJson()).isEqualTo(EXAMPLE);
    assertThat(DatabaseQuery.fromJson("897e5a76", EXAMPLE)).isEqualTo(query());
  }
}
