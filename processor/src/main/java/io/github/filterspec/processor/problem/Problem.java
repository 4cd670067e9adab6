package io.github.filterspec.processor.problem;

import io.github.filterspec.processor.model.Origin;

/**
 * One mistake in a spec.
 *
 * @param code names the kind of mistake
 * @param message what is wrong, and how to fix it
 * @param origin where
 * @param use what uses that, and is told of it if the compiler cannot point there
 */
public record Problem(Code code, String message, Origin origin, Origin use) {

  /** A mistake that nothing else uses. */
  public Problem(Code code, String message, Origin origin) {
    this(code, message, origin, origin);
  }

  /** The mistake alone, which is the same whatever uses it. */
  public Problem withoutUse() {
    return new Problem(code, message, origin);
  }

  /** The text that the user reads. */
  public String text() {
    return code + ": " + message;
  }
}
