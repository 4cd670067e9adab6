package io.github.filterspec.runtime.wire;

/** Says that JSON holds a value that a member's type cannot hold; the value is then kept raw. */
public final class UnfitException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * An exception without a stack trace, since it is always caught nearby.
   *
   * @param reason what does not fit, without the value
   */
  public UnfitException(String reason) {
    super(reason, null, false, false);
  }
}
