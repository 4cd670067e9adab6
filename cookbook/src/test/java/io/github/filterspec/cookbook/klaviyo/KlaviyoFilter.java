package io.github.filterspec.cookbook.klaviyo;

import static io.github.filterspec.Meaning.EQUAL;
import static io.github.filterspec.Meaning.GREATER;
import static io.github.filterspec.Meaning.IN;
import static io.github.filterspec.Meaning.LESS;

import io.github.filterspec.InfixText;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import java.time.Instant;
import java.util.Set;

/**
 * The parameter {@code filter} of Klaviyo (<a
 * href="https://developers.klaviyo.com/en/docs/filtering_">Filtering</a>): function calls, combined
 * by the function {@code and}. The page does not say how a quotation mark is written that is in a
 * text, so a text with a quotation mark is refused.
 */
@InfixText(and = "and", functions = true)
public @interface KlaviyoFilter {

  /** The operators of a text, which is compared as a whole. */
  @Operators
  interface Exact {
    @Operator(value = "equals({property},\"{operand}\")", means = EQUAL)
    boolean is(String value);

    @Operator(value = "any({property},[\"{operand}\"])", means = IN)
    boolean in(Set<String> values);
  }

  /** The operators of a time, which is written without quotation marks. */
  @Operators
  interface Time {
    @Operator(value = "greater-than({property},{operand})", means = GREATER)
    boolean after(Instant time);

    @Operator(value = "less-than({property},{operand})", means = LESS)
    boolean before(Instant time);
  }
}
