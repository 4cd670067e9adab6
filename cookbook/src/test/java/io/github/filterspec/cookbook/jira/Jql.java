package io.github.filterspec.cookbook.jira;

import static io.github.filterspec.Meaning.ABSENT;
import static io.github.filterspec.Meaning.AT_LEAST;
import static io.github.filterspec.Meaning.CONTAINS;
import static io.github.filterspec.Meaning.EQUAL;
import static io.github.filterspec.Meaning.IN;
import static io.github.filterspec.Meaning.LESS;
import static io.github.filterspec.Meaning.NOT_EQUAL;
import static io.github.filterspec.Meaning.PRESENT;

import io.github.filterspec.InfixText;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import java.time.LocalDate;
import java.util.Set;

/**
 * The query language of Jira, JQL (<a
 * href="https://support.atlassian.com/jira-software-cloud/docs/jql-operators/">JQL operators</a>).
 * A quotation mark in a text has a backslash before it.
 */
@InfixText(and = " AND ", or = " OR ", not = "NOT ", escape = "\\")
public @interface Jql {

  /** The operators that say if a field has a value. */
  @Operators
  interface Known {
    @Operator(value = "{property} is EMPTY", means = ABSENT)
    boolean isEmpty();

    @Operator(value = "{property} is not EMPTY", means = PRESENT)
    boolean isNotEmpty();
  }

  /** The operators of a text that is compared as a whole. */
  @Operators
  interface Exact extends Known {
    @Operator(value = "{property} = \"{operand}\"", means = EQUAL)
    boolean is(String value);

    @Operator(value = "{property} != \"{operand}\"", means = NOT_EQUAL)
    boolean isNot(String value);

    @Operator(value = "{property} in (\"{operand}\")", means = IN)
    boolean in(Set<String> values);
  }

  /** The operator of a long text. */
  @Operators
  interface Words extends Known {
    @Operator(value = "{property} ~ \"{operand}\"", means = CONTAINS)
    boolean contains(String words);
  }

  /** The operators of a day. */
  @Operators
  interface Day extends Known {
    @Operator(value = "{property} >= \"{operand}\"", means = AT_LEAST)
    boolean since(LocalDate day);

    @Operator(value = "{property} < \"{operand}\"", means = LESS)
    boolean before(LocalDate day);
  }
}
