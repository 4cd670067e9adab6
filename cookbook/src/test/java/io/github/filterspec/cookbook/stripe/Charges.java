package io.github.filterspec.cookbook.stripe;

import static io.github.filterspec.Ends.Includes.FROM;
import static io.github.filterspec.WrittenAs.Notation.EPOCH_SECONDS;

import io.github.filterspec.Cursor;
import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.LastPage;
import io.github.filterspec.PageSize;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.Reads;
import io.github.filterspec.WrittenAs;
import io.github.filterspec.runtime.TimeRange;

/**
 * The charges of an account (<a href="https://docs.stripe.com/api/charges/list">List all
 * charges</a>). A page begins after the charge whose id is in {@code starting_after} (<a
 * href="https://docs.stripe.com/api/pagination">Pagination</a>).
 */
@FilterSpec
@Stripe
@QueryParameters
@Reads(path = "v1/charges", items = Charges.Charge.class)
@LastPage(unless = "has_more")
public interface Charges {
  /** The time when the charge was created. */
  @Filter
  @Ends(from = "created[gte]", to = "created[lt]", includes = FROM)
  @WrittenAs(EPOCH_SECONDS)
  TimeRange created();

  @Filter
  String customer();

  @Cursor(value = "starting_after", lastItem = "id")
  String startingAfter();

  @PageSize(max = 100)
  int limit();

  /** A charge. The amount is in the smallest unit of the currency, such as cents. */
  record Charge(String id, long amount, String currency, boolean paid) {}
}
