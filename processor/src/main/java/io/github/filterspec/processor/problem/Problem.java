package io.github.filterspec.processor.problem;

import io.github.filterspec.processor.model.Origin;

/**
 * A problem in a spec.
 *
 * @param code the kind of problem
 * @param message the text for the user: what is wrong, and what to do
 * @param origin the place
 * @param use the place that uses the origin; reported if the compiler cannot point at the origin
 */
public record Problem(Code code, String message, Origin origin, Origin use) {

  /** Creates a problem that is reported only at its origin. */
  public Problem(Code code, String message, Origin origin) {
    this(code, message, origin, origin);
  }

  /** Returns the problem without its use, so that the same problem of several uses is equal. */
  public Problem withoutUse() {
    return new Problem(code, message, origin);
  }

  /** Returns the text that the user reads. */
  public String text() {
    return code + ": " + message;
  }
}
