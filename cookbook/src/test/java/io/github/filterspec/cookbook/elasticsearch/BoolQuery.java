package io.github.filterspec.cookbook.elasticsearch;

import static io.github.filterspec.Meaning.AT_LEAST;
import static io.github.filterspec.Meaning.EQUAL;
import static io.github.filterspec.Meaning.IN;
import static io.github.filterspec.Meaning.LESS;
import static io.github.filterspec.Meaning.PRESENT;
import static io.github.filterspec.Meaning.STARTS_WITH;

import io.github.filterspec.Operator;
import io.github.filterspec.OperatorKeys;
import io.github.filterspec.Operators;
import java.util.Set;

/**
 * The queries of Elasticsearch that do not compute a score (<a
 * href="https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-bool-query">Boolean
 * query</a>). A {@code bool} has only one of its keys, because {@code should} beside {@code filter}
 * is optional. A document without the field does not match a query, so it matches the opposite.
 */
@OperatorKeys(all = "bool.filter", any = "bool.should", not = "bool.must_not", keys = "{operator}")
public @interface BoolQuery {

  /** The operator that says if a document has a field. */
  @Operators(missingDiffers = true)
  interface Exists {
    @Operator(value = "exists.field", literal = "{property}", means = PRESENT)
    boolean exists();
  }

  /** The operators of a text that is compared as a whole. */
  @Operators(missingDiffers = true)
  interface Keyword extends Exists {
    @Operator(value = "term.{property}", means = EQUAL)
    boolean is(String value);

    @Operator(value = "terms.{property}", means = IN)
    boolean in(Set<String> values);

    @Operator(value = "prefix.{property}", means = STARTS_WITH)
    boolean startsWith(String value);
  }

  /** The operators of a whole number. */
  @Operators(missingDiffers = true)
  interface Whole extends Exists {
    @Operator(value = "term.{property}", means = EQUAL)
    boolean is(long value);

    @Operator(value = "range.{property}.gte", means = AT_LEAST)
    boolean atLeast(long value);

    @Operator(value = "range.{property}.lt", means = LESS)
    boolean lessThan(long value);
  }
}
