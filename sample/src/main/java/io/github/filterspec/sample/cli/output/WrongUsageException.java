package io.github.filterspec.sample.cli.output;

/** An exception for a command line whose options are wrong or contradict each other. */
public final class WrongUsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Creates an exception with a message for the user. */
  public WrongUsageException(String message) {
    super(message);
  }
}
