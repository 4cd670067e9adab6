package io.github.filterspec.cookbook.shopify;

import static io.github.filterspec.Elements.Form.JOINED;
import static io.github.filterspec.Ends.Includes.BOTH;
import static io.github.filterspec.WrittenAs.Notation.ISO_SECONDS;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.Elements;
import io.github.filterspec.Ends;
import io.github.filterspec.Envelope;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.NextPage;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.Reads;
import io.github.filterspec.WrittenAs;
import io.github.filterspec.runtime.Range;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * The orders of a store (<a
 * href="https://shopify.dev/docs/api/admin-rest/latest/resources/order#get-orders">Retrieve a list
 * of orders</a>). The URL of the next page is in the header {@code Link}. It has no filters:
 * Shopify refuses filters beside {@code page_info} (<a
 * href="https://shopify.dev/docs/api/admin-rest/usage/pagination">Pagination</a>). Shopify shows
 * orders that were created at or after a time and at or before a time, such as {@code
 * 2014-04-25T16:15:47-04:00}.
 */
@FilterSpec
@Shopify
@QueryParameters
@Envelope(data = "orders")
@Reads(path = "orders.json", items = Orders.Order.class)
@NextPage(linkHeader = true)
public interface Orders {
  @Filter
  Status status();

  @Filter
  @Ends(from = "created_at_min", to = "created_at_max", includes = BOTH)
  @WrittenAs(ISO_SECONDS)
  Range<OffsetDateTime> createdAt();

  @Filter
  @Elements(JOINED)
  Set<Long> ids();

  /** The fields of each order in the answer. */
  @Param
  @Elements(JOINED)
  List<String> fields();

  @PageSize(max = 250)
  int limit();

  /** The state of an order. */
  enum Status {
    open,
    closed,
    cancelled,
    any
  }

  /** An order. The price is a decimal number in a text. */
  record Order(
      long id,
      @JsonProperty("created_at") OffsetDateTime createdAt,
      @JsonProperty("total_price") String totalPrice) {}
}
