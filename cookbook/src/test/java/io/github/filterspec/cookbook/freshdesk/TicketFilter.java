package io.github.filterspec.cookbook.freshdesk;

import static io.github.filterspec.Meaning.ABSENT;
import static io.github.filterspec.Meaning.AT_LEAST;
import static io.github.filterspec.Meaning.AT_MOST;
import static io.github.filterspec.Meaning.EQUAL;

import io.github.filterspec.InfixText;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import java.time.LocalDate;

/**
 * The text of a search in Freshdesk (<a
 * href="https://developers.freshdesk.com/api/#filter_tickets">Filter tickets</a>): at most 512
 * characters, in quotation marks. The page does not say how an apostrophe is written that is in a
 * text, so a text with an apostrophe is refused.
 */
@InfixText(and = " AND ", or = " OR ", around = "\"", maxLength = 512)
public @interface TicketFilter {

  /** The operators of a text, which is compared as a whole. */
  @Operators
  interface Exact {
    @Operator(value = "{property}:'{operand}'", means = EQUAL)
    boolean is(String value);

    @Operator(value = "{property}:null", means = ABSENT)
    boolean isUnset();
  }

  /** The operators of a whole number. Freshdesk writes "at least" as {@code :>}. */
  @Operators
  interface Whole {
    @Operator(value = "{property}:{operand}", means = EQUAL)
    boolean is(long value);

    @Operator(value = "{property}:>{operand}", means = AT_LEAST)
    boolean atLeast(long value);

    @Operator(value = "{property}:<{operand}", means = AT_MOST)
    boolean atMost(long value);
  }

  /** The operators of a day. */
  @Operators
  interface Day {
    @Operator(value = "{property}:'{operand}'", means = EQUAL)
    boolean on(LocalDate day);

    @Operator(value = "{property}:>'{operand}'", means = AT_LEAST)
    boolean since(LocalDate day);

    @Operator(value = "{property}:<'{operand}'", means = AT_MOST)
    boolean until(LocalDate day);
  }
}
