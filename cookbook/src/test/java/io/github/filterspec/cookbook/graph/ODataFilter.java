package io.github.filterspec.cookbook.graph;

import static io.github.filterspec.Meaning.AT_LEAST;
import static io.github.filterspec.Meaning.AT_MOST;
import static io.github.filterspec.Meaning.ENDS_WITH;
import static io.github.filterspec.Meaning.EQUAL;
import static io.github.filterspec.Meaning.IN;
import static io.github.filterspec.Meaning.NOT_EQUAL;
import static io.github.filterspec.Meaning.STARTS_WITH;

import io.github.filterspec.InfixText;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import java.time.Instant;
import java.util.Set;

/**
 * The parameter {@code $filter} of Microsoft Graph (<a
 * href="https://learn.microsoft.com/en-us/graph/filter-query-parameter">Filter</a>). A quotation
 * mark in a text is written twice.
 */
@InfixText(and = " and ", or = " or ", not = "not ", escape = "'")
public @interface ODataFilter {

  /** The operators of a text. */
  @Operators
  interface Text {
    @Operator(value = "{property} eq '{operand}'", means = EQUAL)
    boolean is(String value);

    @Operator(value = "{property} ne '{operand}'", means = NOT_EQUAL)
    boolean isNot(String value);

    @Operator(value = "{property} in ('{operand}')", means = IN)
    boolean in(Set<String> values);

    @Operator(value = "startswith({property},'{operand}')", means = STARTS_WITH)
    boolean startsWith(String value);

    @Operator(value = "endswith({property},'{operand}')", means = ENDS_WITH)
    boolean endsWith(String value);
  }

  /** The operators of a time, which is written without quotation marks. */
  @Operators
  interface Time {
    @Operator(value = "{property} ge {operand}", means = AT_LEAST)
    boolean since(Instant time);

    @Operator(value = "{property} le {operand}", means = AT_MOST)
    boolean until(Instant time);
  }

  /** The operators of a value that is true or false. */
  @Operators
  interface Flag {
    @Operator(value = "{property} eq {operand}", means = EQUAL)
    boolean is(boolean value);
  }
}
