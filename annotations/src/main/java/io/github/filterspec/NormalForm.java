package io.github.filterspec;

/** The two normal forms of an expression: an OR of ANDs, or an AND of ORs. */
public enum NormalForm {
  /**
   * An expression matches if all conditions of at least one group match: {@code
   * {"or":[{"and":[…]}]}}.
   */
  OR_OF_ANDS,

  /**
   * An expression matches if at least one condition of every group matches: {@code
   * {"and":[{"or":[…]}]}}.
   */
  AND_OF_ORS
}
