package io.github.filterspec.sample.cli;

/** A command line whose options are right one by one, but wrong together or where they are used. */
final class WrongUsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongUsageException(String message) {
    super(message);
  }
}
