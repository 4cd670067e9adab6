package io.github.filterspec.cookbook.standin;

import java.util.function.BinaryOperator;

/**
 * The result of a condition for an item: the item has no value that decides, if the result is not
 * clear. The constants are sorted, so an AND is the least of its parts and an OR the greatest.
 */
public enum Verdict {
  NO,
  UNCLEAR,
  YES;

  /** Returns the result of a comparison that has a value. */
  public static Verdict of(boolean holds) {
    return holds ? YES : NO;
  }

  /** Returns the AND of two results. */
  public Verdict and(Verdict other) {
    return compareTo(other) < 0 ? this : other;
  }

  /** Returns the OR of two results. */
  public Verdict or(Verdict other) {
    return compareTo(other) > 0 ? this : other;
  }

  /** Returns the opposite of this result. */
  public Verdict not() {
    return this == UNCLEAR ? UNCLEAR : of(this == NO);
  }

  /** Returns the operation of AND or of OR. */
  public static BinaryOperator<Verdict> operation(boolean and) {
    return and ? Verdict::and : Verdict::or;
  }
}
