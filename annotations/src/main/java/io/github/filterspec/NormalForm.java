package io.github.filterspec;

/** Which of AND and OR is the outer one of an expression's two levels. */
public enum NormalForm {
  /** One group is enough, all of whose conditions hold: {@code {"or":[{"and":[…]}]}}. */
  OR_OF_ANDS,

  /** In every group one condition is enough: {@code {"and":[{"or":[…]}]}}. */
  AND_OF_ORS
}
