package io.github.filterspec.processor.problem;

import io.github.filterspec.processor.model.Origin;

/**
 * A problem in a spec or an API annotation.
 *
 * @param message the text for the user: what is wrong, and what to do
 * @param origin the place of the problem in the source
 * @param use a place in the source that uses the wrong part; reported if the compiler cannot show
 *     {@code origin}
 */
public record Problem(Code code, String message, Origin origin, Origin use) {

  /** Creates a problem that is reported only at {@code origin}. */
  public Problem(Code code, String message, Origin origin) {
    this(code, message, origin, origin);
  }

  /**
   * Returns this problem without {@code use}, so that a problem with several uses is reported only
   * once.
   */
  public Problem withoutUse() {
    return new Problem(code, message, origin);
  }

  /** Returns the text that the compiler prints: the code and the message. */
  public String text() {
    return code + ": " + message;
  }
}
