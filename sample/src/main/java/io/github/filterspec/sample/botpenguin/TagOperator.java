package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The operator of a tag condition. The vendor documents {@code is} only.
 *
 * @param name the text in JSON
 */
public record TagOperator(@JsonValue String name) {
  /** The contact has the tag. */
  public static final TagOperator IS = new TagOperator("is");
}
