package io.github.filterspec.cookbook.notion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.cookbook.notion.Database.AllOf;
import io.github.filterspec.cookbook.notion.Database.Condition;
import io.github.filterspec.cookbook.notion.Database.Select;
import io.github.filterspec.cookbook.notion.Database.Text;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of a database are read to the end. */
public final class NotionTest extends WalkTest<DatabasePage> {
  /** A compound filter as the page "Filter database entries" describes it, with a page size. */
  private static final String EXAMPLE =
      """
      {"filter":{"and":[{"property":"Status","select":{"equals":"Reading"}},{"property":"Publisher","rich_text":{"contains":"NYT"}}]},"page_size":3}""";

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
        .filter(
            new AllOf(
                List.of(
                    new Condition("Status", new Select("Reading"), null),
                    new Condition("Publisher", null, new Text("NYT", null)))))
        .pageSize(3)
        .build();
  }

  @Override
  protected int number(DatabasePage item) {
    return Integer.parseInt(item.id());
  }

  @Test
  void documentedBodyIsWritten() {
    assertThat(query().toJson()).isEqualTo(EXAMPLE);
  }
}
