package io.github.filterspec.processor.problem;

import io.github.filterspec.processor.model.Origin;

/**
 * One mistake in a spec.
 *
 * @param code names the kind of mistake
 * @param message what is wrong, and how to mend it
 * @param origin where
 */
public record Problem(Code code, String message, Origin origin) {

  /** The text that the user reads. */
  public String text() {
    return code + ": " + message;
  }
}
