package io.github.filterspec.processor.problem;

import io.github.filterspec.processor.model.Origin;

/**
 * A problem in a spec or an API annotation.
 *
 * @param message the text for the user: what is wrong, and what to do
 * @param origin the place of the problem in the source
 * @param use a place in the source where the wrong part is used; the problem is reported at this
 *     place if the place of the problem is in a class file
 */
public record Problem(Code code, String message, Origin origin, Origin use) {

  /** Creates a problem without a place where the wrong part is used. */
  public Problem(Code code, String message, Origin origin) {
    this(code, message, origin, origin);
  }

  /**
   * Returns a copy of this problem without the place where the wrong part is used. The copies of a
   * problem with several uses are equal, so the problem is reported only once.
   */
  public Problem withoutUse() {
    return new Problem(code, message, origin);
  }

  /** Returns the text that the compiler prints: the code and the message. */
  public String text() {
    return code + ": " + message;
  }
}
