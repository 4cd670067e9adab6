package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The operator of a condition on tags. The vendor documents only the operator "is".
 *
 * @param name the name of the operator in JSON
 */
public record TagOperator(@JsonValue String name) {
  /** The contact has the tag. */
  public static final TagOperator IS = new TagOperator("is");
}
