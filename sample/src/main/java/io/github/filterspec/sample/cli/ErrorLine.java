package io.github.filterspec.sample.cli;

import java.io.PrintWriter;

/**
 * Standard error, one line a message.
 *
 * <p>A message may quote what a server said, so it is made safe to show: on one line of bounded
 * length, without control characters, and without the token, which a careless server may have
 * repeated.
 */
final class ErrorLine {
  private static final String PROGRAM = "filterspec-sample: ";
  private static final int MOST_COLUMNS = 2000;

  private final PrintWriter err;
  private final TokenMask mask;

  ErrorLine(PrintWriter err, TokenMask mask) {
    this.err = err;
    this.mask = mask;
  }

  void print(String message) {
    String text = mask.hide(message).strip().replaceAll("\\s+", " ");
    err.println(PROGRAM + DisplayText.cut(text, MOST_COLUMNS));
  }

  void print(Exception e) {
    String message = e.getMessage();
    print(message == null ? e.getClass().getSimpleName() : message);
  }

  /** Writes JSON as it is, such as a request that the user wants to see. */
  void verbatim(String json) {
    err.println(VisibleJson.of(json));
  }

  /** Writes over the line that was written last by this method. */
  void rewrite(String text) {
    err.print("\r" + text);
    err.flush();
  }
}
