package io.github.filterspec.sample.botpenguin;

import io.github.filterspec.Unset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a contact has ordered, and when last, as the filter {@code hasOrdered} asks. The
 * contact's own field is {@link Contact.Orders}, because an answer leaves out what it does not
 * know.
 *
 * @param status whether an order was placed
 * @param lastAt when the last one was; null where it does not matter
 */
public record OrderHistory(boolean status, @Unset @Nullable Instant lastAt) {
  /** An order was placed, whenever. */
  public static final OrderHistory ORDERED = new OrderHistory(true, null);
}
