package io.github.filterspec.cookbook.intercom;

import static io.github.filterspec.Meaning.AT_LEAST;
import static io.github.filterspec.Meaning.AT_MOST;
import static io.github.filterspec.Meaning.CONTAINS;
import static io.github.filterspec.Meaning.ENDS_WITH;
import static io.github.filterspec.Meaning.EQUAL;
import static io.github.filterspec.Meaning.GREATER;
import static io.github.filterspec.Meaning.IN;
import static io.github.filterspec.Meaning.LESS;
import static io.github.filterspec.Meaning.NOT_CONTAINS;
import static io.github.filterspec.Meaning.NOT_EQUAL;
import static io.github.filterspec.Meaning.NOT_IN;
import static io.github.filterspec.Meaning.STARTS_WITH;
import static io.github.filterspec.WrittenAs.Notation.EPOCH_SECONDS;

import io.github.filterspec.ConditionFields;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import io.github.filterspec.PropertyTree;
import io.github.filterspec.WrittenAs;
import java.time.Instant;
import java.util.Set;

/**
 * The query of every search of Intercom: two levels of AND and OR, each with at most 15 parts (<a
 * href="https://developers.intercom.com/docs/references/rest-api/api.intercom.io/contacts/searchcontacts">Search
 * contacts</a>).
 */
@PropertyTree(
    connector = "operator",
    parts = "value",
    mixed = false,
    maxDepth = 2,
    maxPerGroup = 15,
    condition = @ConditionFields(property = "field", operator = "operator", operand = "value"))
public @interface IntercomSearch {

  /** The operators of one of several options. */
  @Operators
  interface Choice<T> {
    @Operator(value = "=", means = EQUAL)
    boolean is(T value);

    @Operator(value = "!=", means = NOT_EQUAL)
    boolean isNot(T value);

    @Operator(value = "IN", means = IN)
    boolean in(Set<T> values);

    @Operator(value = "NIN", means = NOT_IN)
    boolean notIn(Set<T> values);
  }

  /** The operators of a text. */
  @Operators
  interface Text {
    @Operator(value = "=", means = EQUAL)
    boolean is(String value);

    @Operator(value = "!=", means = NOT_EQUAL)
    boolean isNot(String value);

    @Operator(value = "IN", means = IN)
    boolean in(Set<String> values);

    @Operator(value = "NIN", means = NOT_IN)
    boolean notIn(Set<String> values);

    @Operator(value = "~", means = CONTAINS)
    boolean contains(String value);

    @Operator(value = "!~", means = NOT_CONTAINS)
    boolean doesNotContain(String value);

    @Operator(value = "^", means = STARTS_WITH)
    boolean startsWith(String value);

    @Operator(value = "$", means = ENDS_WITH)
    boolean endsWith(String value);
  }

  /** The operators of a whole number. */
  @Operators
  interface Whole {
    @Operator(value = "=", means = EQUAL)
    boolean is(long value);

    @Operator(value = "!=", means = NOT_EQUAL)
    boolean isNot(long value);

    @Operator(value = "<", means = LESS)
    boolean lessThan(long value);

    @Operator(value = "<=", means = AT_MOST)
    boolean atMost(long value);

    @Operator(value = ">", means = GREATER)
    boolean greaterThan(long value);

    @Operator(value = ">=", means = AT_LEAST)
    boolean atLeast(long value);
  }

  /**
   * The operators of a time. Intercom compares times by the day in the time zone of the workspace,
   * so no operator has a declared meaning.
   */
  @Operators
  interface Day {
    @Operator("=")
    boolean on(@WrittenAs(EPOCH_SECONDS) Instant time);

    @Operator(">")
    boolean after(@WrittenAs(EPOCH_SECONDS) Instant time);

    @Operator("<")
    boolean before(@WrittenAs(EPOCH_SECONDS) Instant time);
  }

  /** The operators of a value that is true or false. */
  @Operators
  interface Flag {
    @Operator(value = "=", means = EQUAL)
    boolean is(boolean value);
  }

  /** The operators of tags. The operand is the id of a tag. */
  @Operators
  interface Tags {
    @Operator(value = "=", means = EQUAL)
    boolean include(String id);

    @Operator(value = "!=", means = NOT_EQUAL)
    boolean exclude(String id);
  }
}
