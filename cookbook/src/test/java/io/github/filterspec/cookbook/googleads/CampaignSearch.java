package io.github.filterspec.cookbook.googleads;

import static io.github.filterspec.Cursor.Missing.IS_THE_END;
import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.Cursor;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.HeaderParam;
import io.github.filterspec.JsonBody;
import io.github.filterspec.PathParam;
import io.github.filterspec.Reads;
import io.github.filterspec.Required;

/**
 * The search with GAQL, here for campaigns (<a
 * href="https://developers.google.com/google-ads/api/rest/common/search">Search</a>). A page has
 * 10,000 rows. The last page has no {@code nextPageToken}.
 */
@FilterSpec
@GoogleAds
@JsonBody
@Reads(
    method = POST,
    path = "v19/customers/{customer}/googleAds:search",
    items = CampaignSearch.Row.class)
public interface CampaignSearch {
  @PathParam
  String customer();

  /** The developer token is a secret of the app, not of the user. */
  @HeaderParam("developer-token")
  @Required
  String developerToken();

  /** The search is a text of your own, such as {@code SELECT campaign.id FROM campaign}. */
  @Filter
  String query();

  @Cursor(next = "nextPageToken", missing = IS_THE_END)
  String pageToken();

  /** A row with the fields that the query selects. Numbers of 64 bits are texts. */
  record Row(Campaign campaign) {
    /** A campaign. */
    record Campaign(String resourceName, String id) {}
  }
}
