package io.github.filterspec;

/** The order of the two levels of an expression. */
public enum NormalForm {
  /** At least one group must match, with all its conditions: {@code {"or":[{"and":[…]}]}}. */
  OR_OF_ANDS,

  /** Every group must match, with at least one of its conditions: {@code {"and":[{"or":[…]}]}}. */
  AND_OF_ORS
}
