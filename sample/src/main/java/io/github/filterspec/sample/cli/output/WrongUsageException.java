package io.github.filterspec.sample.cli.output;

/** Options that are valid one by one, but wrong together or in this place. */
public final class WrongUsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Creates an exception with a message for the user. */
  public WrongUsageException(String message) {
    super(message);
  }
}
