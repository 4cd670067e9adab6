package io.github.filterspec.cookbook.shopify;

import io.github.filterspec.cookbook.shopify.Orders.Order;
import io.github.filterspec.cookbook.shopify.Orders.Status;
import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.Credentials;
import io.github.filterspec.runtime.Range;
import java.time.OffsetDateTime;

/** The orders of a store are read to the end. */
public final class ShopifyTest extends WalkTest<Order> {

  @Override
  protected ShopifyStandIn standIn(int items) {
    return new ShopifyStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Shopify.class, url + "admin/api/2025-01/")
        .signIn(Credentials.key("shpat_123"));
  }

  @Override
  protected OrdersQuery query() {
    return OrdersQuery.builder()
        .status(Status.any)
        .createdAt(Range.from(OffsetDateTime.parse("2026-05-01T10:00:00+02:00")))
        .ids(450789469L, 450789470L)
        .limit(3)
        .build();
  }

  @Override
  protected int number(Order item) {
    return Math.toIntExact(item.id());
  }
}
