package io.github.filterspec.sample.cli.output;

import java.io.PrintWriter;

/**
 * Prints messages on standard error, one line each.
 *
 * <p>A message may quote a server. So it is printed on one line of limited length, without control
 * characters and without the token.
 */
public final class ErrorLine {
  private static final String PROGRAM = "filterspec-sample: ";
  private static final int MOST_COLUMNS = 2000;

  private final PrintWriter err;
  private final TokenMask mask;

  /** Creates standard error. The mask hides the tokens. */
  public ErrorLine(PrintWriter err, TokenMask mask) {
    this.err = err;
    this.mask = mask;
  }

  /** Prints a message. */
  public void print(String message) {
    String text = mask.hide(message).strip().replaceAll("\\s+", " ");
    err.println(PROGRAM + DisplayText.cut(text, MOST_COLUMNS));
  }

  /** Prints the message of an exception, or its name if it has no message. */
  public void print(Exception e) {
    String message = e.getMessage();
    print(message == null ? e.getClass().getSimpleName() : message);
  }

  /** Prints a request's JSON, in full length. */
  public void printJson(String json) {
    err.println(DisplayText.json(json));
  }

  /** Overwrites the text that this method printed before. */
  void rewrite(String text) {
    err.print("\r" + text);
    err.flush();
  }
}
