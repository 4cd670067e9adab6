package io.github.filterspec.cookbook.googleads;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.cookbook.googleads.CampaignSearch.Row;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import org.junit.jupiter.api.Test;

/** The campaigns of a customer are read to the end. */
public final class GoogleAdsTest extends WalkTest<Row> {
  /** The body of the first page, as the page "Search" describes it. */
  private static final String EXAMPLE = "{\"query\":\"SELECT campaign.id FROM campaign\"}";

  @Override
  protected GoogleAdsStandIn standIn(int items) {
    return new GoogleAdsStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(GoogleAds.class, url).token("ya29.a0");
  }

  @Override
  protected CampaignSearchQuery query() {
    return CampaignSearchQuery.builder()
        .customer("1234567890")
        .developerToken("dev-123")
        .query("SELECT campaign.id FROM campaign")
        .build();
  }

  @Override
  protected int number(Row item) {
    return Integer.parseInt(item.campaign().id());
  }

  @Test
  void bodyHasOnlyTheSearchOnTheFirstPage() {
    assertThat(query().toJson()).isEqualTo(EXAMPLE);
    assertThat(CampaignSearchQuery.fromJson("1234567890", "dev-123", EXAMPLE)).isEqualTo(query());
  }
}
