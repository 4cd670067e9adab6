package io.github.filterspec.sample.botpenguin;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a contact's tags are compared; the vendor documents {@code is}.
 *
 * @param name the operator as it is written
 */
public record TagOperator(@JsonValue String name) {
  /** The contact has the tag. */
  public static final TagOperator IS = new TagOperator("is");
}
