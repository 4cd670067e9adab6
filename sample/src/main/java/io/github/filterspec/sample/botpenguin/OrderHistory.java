package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.filterspec.Unset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a contact has ordered, and when last: the filter {@code hasOrdered}, and the contact's
 * own field.
 *
 * @param status whether an order was placed
 * @param lastAt when the last one was; null where it does not matter
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderHistory(
    boolean status, @JsonSerialize(using = IsoMillis.class) @Unset @Nullable Instant lastAt) {
  /** An order was placed, whenever. */
  public static final OrderHistory ORDERED = new OrderHistory(true, null);
}
