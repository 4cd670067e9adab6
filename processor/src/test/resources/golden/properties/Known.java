package search;

import io.github.filterspec.Meaning;
import io.github.filterspec.Operator;
import io.github.filterspec.Operators;

/** The operators that every property has. */
@Operators
public interface Known {
  /** The property has a value. */
  @Operator(value = "HAS_PROPERTY", means = Meaning.PRESENT)
  boolean isKnown();

  @Operator(value = "NOT_HAS_PROPERTY", means = Meaning.ABSENT)
  boolean isUnknown();
}
