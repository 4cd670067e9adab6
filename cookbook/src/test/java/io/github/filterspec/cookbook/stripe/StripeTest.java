package io.github.filterspec.cookbook.stripe;

import io.github.filterspec.cookbook.standin.WalkTest;
import io.github.filterspec.cookbook.stripe.Charges.Charge;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.TimeRange;
import java.time.Instant;

/** The charges of an account are read to the end. */
public final class StripeTest extends WalkTest<Charge> {

  @Override
  protected StripeStandIn standIn(int items) {
    return new StripeStandIn(items);
  }

  @Override
  protected ApiClient.Builder client(String url) {
    return ApiClient.builder(Stripe.class, url).token("sk_test_123");
  }

  @Override
  protected ChargesQuery query() {
    return ChargesQuery.builder()
        .created(TimeRange.since(Instant.parse("2026-05-01T00:00:00Z")))
        .customer("cus_9s6XKzkNRiz8i3")
        .limit(3)
        .build();
  }

  @Override
  protected int number(Charge item) {
    return Integer.parseInt(item.id().replaceFirst(".*x", ""));
  }
}
