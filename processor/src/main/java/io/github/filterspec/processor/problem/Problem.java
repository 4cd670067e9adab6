package io.github.filterspec.processor.problem;

import io.github.filterspec.processor.model.Origin;

/**
 * A problem in a spec or an API annotation.
 *
 * @param message the text for the user: what is wrong, and what to do
 * @param origin the place of the problem in the source
 * @param use the place of the member whose type causes the problem; the problem is reported at the
 *     member if the type is in a class file
 */
public record Problem(Code code, String message, Origin origin, Origin use) {

  /** Creates a problem that has only one place in the source. */
  public Problem(Code code, String message, Origin origin) {
    this(code, message, origin, origin);
  }

  /**
   * Returns a copy of this problem without the place of the member whose type causes the problem.
   * If several members use the same type with a problem, the copies of the problem are equal, so
   * the problem is reported only once.
   */
  public Problem withoutUse() {
    return new Problem(code, message, origin);
  }

  /** Returns the text that the compiler prints: the code and the message. */
  public String text() {
    return code + ": " + message;
  }
}
