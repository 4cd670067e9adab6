package io.github.filterspec.cookbook.airtable;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.cookbook.airtable.Records.Column;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The records of a table are read to the end. */
public final class AirtableTest extends WalkTest<TableRecord> {
  /** The example of the page "List records", written as a body. */
  private static final String EXAMPLE =
      """
      {"filterByFormula":"{Total} > 100","sort":[{"field":"Total","direction":"desc"}],"fields":["Total","Paid"],"pageSize":3}""";

  @Override
  protected AirtableStandIn standIn(int items) {
    return new AirtableStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Airtable.class, url).token("pat123");
  }

  @Override
  protected RecordsQuery query() {
    return RecordsQuery.builder()
        .base("appQDnMzGNoNpoCKX")
        .table("Orders")
        .filterByFormula("{Total} > 100")
        .sort(List.of(Sort.by(Column.Total).descending()))
        .fields("Total", "Paid")
        .pageSize(3)
        .build();
  }

  @Override
  protected int number(TableRecord item) {
    return Integer.parseInt(String.valueOf(item.fields().get("Total")));
  }

  @Test
  void documentedBodyIsReadAndWrittenBackEqual() {
    assertThat(query().toJson()).isEqualTo(EXAMPLE);
    assertThat(RecordsQuery.fromJson("appQDnMzGNoNpoCKX", "Orders", EXAMPLE)).isEqualTo(query());
  }
}
