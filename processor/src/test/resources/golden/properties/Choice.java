package search;

import io.github.filterspec.Meaning;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import java.util.Set;

/** One of several options. */
@Operators
interface Choice<T> extends Known {
  @Operator(value = "EQ", means = Meaning.EQUAL)
  boolean is(T value);

  @Operator(value = "IN", means = Meaning.IN)
  boolean in(Set<T> values);
}
