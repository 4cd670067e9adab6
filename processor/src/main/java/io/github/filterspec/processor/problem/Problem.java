package io.github.filterspec.processor.problem;

import io.github.filterspec.processor.model.Origin;

/**
 * A problem in a spec or an API annotation.
 *
 * @param message the text for the user: what is wrong, and what to do
 * @param origin the place of the problem in the source
 * @param use a place in the source that uses the wrong part; this place is reported if the compiler
 *     cannot show the place {@code origin}
 */
public record Problem(Code code, String message, Origin origin, Origin use) {

  /** Creates a problem that is reported only at the place {@code origin}. */
  public Problem(Code code, String message, Origin origin) {
    this(code, message, origin, origin);
  }

  /**
   * Returns a copy of this problem without the place {@code use}. A problem with several uses is
   * then reported only once.
   */
  public Problem withoutUse() {
    return new Problem(code, message, origin);
  }

  /** Returns the text that the compiler prints: the code and the message. */
  public String text() {
    return code + ": " + message;
  }
}
