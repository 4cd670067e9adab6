package io.github.filterspec.cookbook.hubspot;

import static io.github.filterspec.Meaning.ABSENT;
import static io.github.filterspec.Meaning.AT_LEAST;
import static io.github.filterspec.Meaning.AT_MOST;
import static io.github.filterspec.Meaning.BETWEEN;
import static io.github.filterspec.Meaning.EQUAL;
import static io.github.filterspec.Meaning.GREATER;
import static io.github.filterspec.Meaning.IN;
import static io.github.filterspec.Meaning.LESS;
import static io.github.filterspec.Meaning.NOT_EQUAL;
import static io.github.filterspec.Meaning.NOT_IN;
import static io.github.filterspec.Meaning.PRESENT;
import static io.github.filterspec.WrittenAs.Notation.EPOCH_MILLIS_TEXT;

import io.github.filterspec.ConditionFields;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import io.github.filterspec.PropertyGroups;
import io.github.filterspec.WrittenAs;
import java.time.Instant;
import java.util.Set;

/**
 * The filters of every search of HubSpot (<a
 * href="https://developers.hubspot.com/docs/api-reference/search/guide">Search the CRM</a>). The
 * page names the limits: 5 groups, 6 filters in a group, 18 filters in all groups.
 */
@PropertyGroups(
    conditions = "filters",
    condition =
        @ConditionFields(
            property = "propertyName",
            operator = "operator",
            operand = "value",
            operands = "values",
            second = "highValue"),
    maxGroups = 5,
    maxPerGroup = 6,
    maxConditions = 18)
public @interface HubSpotSearch {

  /** The operators of all properties. */
  @Operators
  interface Known {
    /** The property has a value. */
    @Operator(value = "HAS_PROPERTY", means = PRESENT)
    boolean isKnown();

    /** The property has no value. */
    @Operator(value = "NOT_HAS_PROPERTY", means = ABSENT)
    boolean isUnknown();
  }

  /** The operators of a text. */
  @Operators
  interface Text extends Known {
    /** The property has this value. */
    @Operator(value = "EQ", means = EQUAL)
    boolean is(String value);

    /** The property has another value. */
    @Operator(value = "NEQ", means = NOT_EQUAL)
    boolean isNot(String value);

    /** The property has one of these values. */
    @Operator(value = "IN", means = IN)
    boolean in(Set<String> values);

    /** A word of the text matches the token, in which {@code *} stands for any characters. */
    @Operator("CONTAINS_TOKEN")
    boolean containsToken(String token);
  }

  /** The operators of a property with several options. */
  @Operators
  interface Choice<T> extends Known {
    /** The property has this option. */
    @Operator(value = "EQ", means = EQUAL)
    boolean is(T option);

    /** The property has one of these options. */
    @Operator(value = "IN", means = IN)
    boolean in(Set<T> options);

    /** The property has none of these options. */
    @Operator(value = "NOT_IN", means = NOT_IN)
    boolean notIn(Set<T> options);
  }

  /** The operators of a time. */
  @Operators
  interface Time extends Known {
    /** The time is before this time. */
    @Operator(value = "LT", means = LESS)
    boolean before(@WrittenAs(EPOCH_MILLIS_TEXT) Instant time);

    /** The time is this time or an earlier time. */
    @Operator(value = "LTE", means = AT_MOST)
    boolean until(@WrittenAs(EPOCH_MILLIS_TEXT) Instant time);

    /** The time is after this time. */
    @Operator(value = "GT", means = GREATER)
    boolean after(@WrittenAs(EPOCH_MILLIS_TEXT) Instant time);

    /** The time is this time or a later time. */
    @Operator(value = "GTE", means = AT_LEAST)
    boolean since(@WrittenAs(EPOCH_MILLIS_TEXT) Instant time);

    /** The time is in the range, which includes both ends. */
    @Operator(value = "BETWEEN", means = BETWEEN)
    boolean between(
        @WrittenAs(EPOCH_MILLIS_TEXT) Instant from, @WrittenAs(EPOCH_MILLIS_TEXT) Instant to);
  }
}
