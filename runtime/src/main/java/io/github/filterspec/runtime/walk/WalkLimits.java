package io.github.filterspec.runtime.walk;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The limits that the application has set for an iteration.
 *
 * @param maxPages the largest number of pages
 * @param maxItems the largest number of items
 * @param id null if repeated items are delivered; otherwise a function that returns the id of an
 *     item
 * @param failsOnRepeated true if a repeated item is an error; false if a repeated item is dropped
 * @param <T> the type of the items
 */
public record WalkLimits<T>(
    long maxPages, long maxItems, @Nullable Function<? super T, ?> id, boolean failsOnRepeated) {

  /**
   * Returns no limits. Repeated items are delivered.
   *
   * @param <T> the type of the items
   * @return no limits
   */
  public static <T> WalkLimits<T> none() {
    return new WalkLimits<>(Long.MAX_VALUE, Long.MAX_VALUE, null, false);
  }
}
