package io.github.filterspec.cookbook.chatwoot;

import static io.github.filterspec.Meaning.ABSENT;
import static io.github.filterspec.Meaning.CONTAINS;
import static io.github.filterspec.Meaning.EQUAL;
import static io.github.filterspec.Meaning.GREATER;
import static io.github.filterspec.Meaning.IN;
import static io.github.filterspec.Meaning.LESS;
import static io.github.filterspec.Meaning.NOT_CONTAINS;
import static io.github.filterspec.Meaning.NOT_IN;
import static io.github.filterspec.Meaning.PRESENT;

import io.github.filterspec.ConditionFields;
import io.github.filterspec.ConnectedConditions;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import java.time.LocalDate;
import java.util.Set;

/**
 * The rows of every filter of Chatwoot (<a
 * href="https://developers.chatwoot.com/api-reference/contacts/contact-filter">Contact filter</a>).
 */
@ConnectedConditions(
    connector = "query_operator",
    condition =
        @ConditionFields(
            property = "attribute_key",
            operator = "filter_operator",
            operand = "values",
            alwaysArray = true))
public @interface ChatwootFilter {

  /** The operators of a text that is compared as a whole. */
  @Operators
  interface Exact {
    /** The attribute has one of these values. */
    @Operator(value = "equal_to", means = IN)
    boolean is(Set<String> values);

    /** The attribute has none of these values. */
    @Operator(value = "not_equal_to", means = NOT_IN)
    boolean isNot(Set<String> values);
  }

  /** The operators of a text. */
  @Operators
  interface Text extends Exact {
    /** The text contains one of these texts. */
    @Operator(value = "contains", means = CONTAINS)
    boolean contains(Set<String> values);

    /** The text contains none of these texts. */
    @Operator(value = "does_not_contain", means = NOT_CONTAINS)
    boolean doesNotContain(Set<String> values);
  }

  /** The operators of labels. */
  @Operators
  interface Labels extends Exact {
    /** The contact has a label. */
    @Operator(value = "is_present", means = PRESENT)
    boolean arePresent();

    /** The contact has no label. */
    @Operator(value = "is_not_present", means = ABSENT)
    boolean areAbsent();
  }

  /** The operators of a day. */
  @Operators
  interface Day {
    /** The day is after this day. */
    @Operator(value = "is_greater_than", means = GREATER)
    boolean after(LocalDate day);

    /** The day is before this day. */
    @Operator(value = "is_less_than", means = LESS)
    boolean before(LocalDate day);
  }

  /**
   * The operators of an attribute that the account has added. The sources of Chatwoot show two
   * things that its page does not say: older versions add rows to the result of {@code
   * not_equal_to}, and only the first of several values counts. So this kind has neither.
   */
  @Operators
  interface CustomText {
    /** The attribute has this value. */
    @Operator(value = "equal_to", means = EQUAL)
    boolean is(String value);
  }
}
