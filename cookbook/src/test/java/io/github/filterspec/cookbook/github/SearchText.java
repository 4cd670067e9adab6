package io.github.filterspec.cookbook.github;

import static io.github.filterspec.Meaning.AT_LEAST;
import static io.github.filterspec.Meaning.BETWEEN;
import static io.github.filterspec.Meaning.CONTAINS;
import static io.github.filterspec.Meaning.EQUAL;
import static io.github.filterspec.Meaning.GREATER;
import static io.github.filterspec.Meaning.LESS;
import static io.github.filterspec.Meaning.NOT_CONTAINS;

import io.github.filterspec.InfixText;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import java.time.LocalDate;

/**
 * The text of a search in GitHub (<a
 * href="https://docs.github.com/en/search-github/getting-started-with-searching-on-github/understanding-the-search-syntax">Understanding
 * the search syntax</a>). All qualifiers must fit. The page does not say how a quotation mark is
 * written that is in a text, so a text with a quotation mark is refused.
 */
@InfixText(and = " ")
public @interface SearchText {

  /** The operators of a name without spaces, such as a repository or a login. */
  @Operators
  interface Name {
    @Operator(value = "{property}:{operand}", means = EQUAL)
    boolean is(String name);
  }

  /** The operators of one of several words. */
  @Operators
  interface Choice<T> {
    @Operator(value = "{property}:{operand}", means = EQUAL)
    boolean is(T value);
  }

  /** The operators of labels. */
  @Operators
  interface Labels {
    @Operator(value = "{property}:\"{operand}\"", means = CONTAINS)
    boolean contain(String label);

    @Operator(value = "-{property}:\"{operand}\"", means = NOT_CONTAINS)
    boolean doNotContain(String label);
  }

  /** The operators of a number. */
  @Operators
  interface Whole {
    @Operator(value = "{property}:>{operand}", means = GREATER)
    boolean greaterThan(int number);

    @Operator(value = "{property}:<{operand}", means = LESS)
    boolean lessThan(int number);

    @Operator(value = "{property}:{operand}..{second}", means = BETWEEN)
    boolean between(int from, int to);
  }

  /** The operators of a day. */
  @Operators
  interface Day {
    @Operator(value = "{property}:>={operand}", means = AT_LEAST)
    boolean since(LocalDate day);

    @Operator(value = "{property}:<{operand}", means = LESS)
    boolean before(LocalDate day);
  }

  /** The operator of the words of an issue. */
  @Operators
  interface Words {
    @Operator(value = "\"{operand}\"", means = CONTAINS)
    boolean contain(String words);
  }
}
