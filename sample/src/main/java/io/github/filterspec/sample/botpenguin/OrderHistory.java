package io.github.filterspec.sample.botpenguin;

import io.github.filterspec.Unset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The value of the filter {@code hasOrdered}. An answer has {@link Contact.Orders} instead, because
 * an answer omits unknown fields.
 *
 * @param status whether an order was placed
 * @param lastAt the time of the last order; null for any time
 */
public record OrderHistory(boolean status, @Unset @Nullable Instant lastAt) {
  /** At least one order, at any time. */
  public static final OrderHistory ORDERED = new OrderHistory(true, null);
}
