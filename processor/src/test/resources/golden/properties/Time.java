package search;

import io.github.filterspec.Meaning;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;
import java.time.Instant;

@Operators
public interface Time extends Known {
  @Operator(value = "GTE", means = Meaning.AT_LEAST)
  boolean since(Instant time);

  /** The time is in the range, which contains both ends. */
  @Operator(value = "BETWEEN", means = Meaning.BETWEEN)
  boolean between(Instant from, Instant to);
}
