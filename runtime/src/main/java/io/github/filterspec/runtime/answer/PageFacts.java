package io.github.filterspec.runtime.answer;

import org.jspecify.annotations.Nullable;

/**
 * Parts of an answer that say which page is the last page, but only together with the query.
 *
 * @param total the number of all items, or null if the spec does not name its path
 * @param more the name of a flag that says that another page follows, or null if the answer has no
 *     such flag
 */
public record PageFacts(@Nullable Long total, @Nullable String more) {
  static final PageFacts NONE = new PageFacts(null, null);
}
