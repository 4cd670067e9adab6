package io.github.filterspec.cookbook.notion;

import static io.github.filterspec.Meaning.ABSENT;
import static io.github.filterspec.Meaning.AT_LEAST;
import static io.github.filterspec.Meaning.AT_MOST;
import static io.github.filterspec.Meaning.CONTAINS;
import static io.github.filterspec.Meaning.ENDS_WITH;
import static io.github.filterspec.Meaning.EQUAL;
import static io.github.filterspec.Meaning.GREATER;
import static io.github.filterspec.Meaning.LESS;
import static io.github.filterspec.Meaning.NOT_CONTAINS;
import static io.github.filterspec.Meaning.NOT_EQUAL;
import static io.github.filterspec.Meaning.PRESENT;
import static io.github.filterspec.Meaning.STARTS_WITH;

import io.github.filterspec.Operator;
import io.github.filterspec.OperatorKeys;
import io.github.filterspec.Operators;
import java.time.Instant;

/**
 * The filter of every database of Notion (<a
 * href="https://developers.notion.com/reference/post-database-query-filter">Filter database
 * entries</a>): two levels of AND and OR.
 */
@OperatorKeys(
    all = "and",
    any = "or",
    property = "property",
    keys = "{type}.{operator}",
    maxDepth = 2,
    maxPerGroup = 100)
public @interface NotionFilter {

  /** The operators that say if a property has a value. */
  @Operators
  interface Emptiness {
    @Operator(value = "is_empty", means = ABSENT)
    boolean isEmpty();

    @Operator(value = "is_not_empty", means = PRESENT)
    boolean isNotEmpty();
  }

  /** The operators of a text. */
  @Operators(type = "rich_text")
  interface Text extends Emptiness {
    @Operator(value = "equals", means = EQUAL)
    boolean is(String value);

    @Operator(value = "does_not_equal", means = NOT_EQUAL)
    boolean isNot(String value);

    @Operator(value = "contains", means = CONTAINS)
    boolean contains(String value);

    @Operator(value = "does_not_contain", means = NOT_CONTAINS)
    boolean doesNotContain(String value);

    @Operator(value = "starts_with", means = STARTS_WITH)
    boolean startsWith(String value);

    @Operator(value = "ends_with", means = ENDS_WITH)
    boolean endsWith(String value);
  }

  /** The operators of a number. */
  @Operators(type = "number")
  interface Decimal extends Emptiness {
    @Operator(value = "equals", means = EQUAL)
    boolean is(double value);

    @Operator(value = "greater_than", means = GREATER)
    boolean greaterThan(double value);

    @Operator(value = "greater_than_or_equal_to", means = AT_LEAST)
    boolean atLeast(double value);

    @Operator(value = "less_than", means = LESS)
    boolean lessThan(double value);

    @Operator(value = "less_than_or_equal_to", means = AT_MOST)
    boolean atMost(double value);
  }

  /** The operators of a value that is true or false. */
  @Operators(type = "checkbox")
  interface Checkbox {
    @Operator(value = "equals", means = EQUAL)
    boolean is(boolean value);
  }

  /** The operators of one of several options. */
  @Operators(type = "select")
  interface Select extends Emptiness {
    @Operator(value = "equals", means = EQUAL)
    boolean is(String option);

    @Operator(value = "does_not_equal", means = NOT_EQUAL)
    boolean isNot(String option);
  }

  /** The operators of several options. */
  @Operators(type = "multi_select")
  interface MultiSelect extends Emptiness {
    @Operator(value = "contains", means = CONTAINS)
    boolean contains(String option);

    @Operator(value = "does_not_contain", means = NOT_CONTAINS)
    boolean doesNotContain(String option);
  }

  /** The operators of the progress of a task. */
  @Operators(type = "status")
  interface Status<T> extends Emptiness {
    @Operator(value = "equals", means = EQUAL)
    boolean is(T value);

    @Operator(value = "does_not_equal", means = NOT_EQUAL)
    boolean isNot(T value);
  }

  /** The operators of the time at which a page was created. */
  @Operators(type = "created_time", nameField = "timestamp")
  interface CreatedTime {
    @Operator(value = "after", means = GREATER)
    boolean after(Instant time);

    @Operator(value = "before", means = LESS)
    boolean before(Instant time);

    @Operator(value = "past_week", literal = "{}")
    boolean inPastWeek();
  }
}
