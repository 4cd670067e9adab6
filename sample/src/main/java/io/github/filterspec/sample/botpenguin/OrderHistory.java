package io.github.filterspec.sample.botpenguin;

import io.github.filterspec.Unset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The value of the filter {@code hasOrdered}.
 *
 * @param status true for contacts who have ordered at least once
 * @param lastAt the time of the last order; null stands for any time
 */
public record OrderHistory(boolean status, @Unset @Nullable Instant lastAt) {
  /** The value for contacts who ordered at least once, at any time. */
  public static final OrderHistory ORDERED = new OrderHistory(true, null);
}
