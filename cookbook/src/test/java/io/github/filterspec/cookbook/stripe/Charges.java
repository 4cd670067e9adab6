package io.github.filterspec.cookbook.stripe;

import io.github.filterspec.Cursor;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.LastPage;
import io.github.filterspec.PageSize;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.Reads;

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
  /** The earliest time, in seconds since 1970. */
  @Filter("created[gte]")
  long createdFrom();

  /** The time before which the charges were created, in seconds since 1970. */
  @Filter("created[lt]")
  long createdBefore();

  @Filter
  String customer();

  @Cursor(value = "starting_after", lastItem = "id")
  String startingAfter();

  @PageSize(max = 100)
  int limit();

  /** A charge. The amount is in the smallest unit of the currency, such as cents. */
  record Charge(String id, long amount, String currency, boolean paid) {}
}
