package io.github.filterspec.sample.cli;

/** What the command line asks for is right, but what was found does not allow it. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  RefusedException(String message) {
    super(message);
  }
}
