package io.github.filterspec.sample.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Standard error, one line a message.
 *
 * <p>A message may quote what a server said, so it is made safe to show: on one line, without
 * control characters, and without the token, which a careless server may have repeated.
 */
final class ErrorLine {
  private static final String PROGRAM = "filterspec-sample: ";

  private final PrintWriter err;
  private final String token;

  ErrorLine(PrintWriter err, @Nullable String token) {
    this.err = err;
    this.token = token == null ? "" : token.strip();
  }

  void print(String message) {
    String text = token.isEmpty() ? message : message.replace(token, "(token)");
    err.println(PROGRAM + DisplayText.printable(text.strip().replaceAll("\\s+", " ")));
  }

  void print(Exception e) {
    String message = e.getMessage();
    print(message == null ? e.getClass().getSimpleName() : message);
  }

  /** Writes a text as it is, such as a request that the user wants to see. */
  void verbatim(String text) {
    err.println(text);
  }

  /** Writes over the line that was written last by this method. */
  void rewrite(String text) {
    err.print("\r" + text);
    err.flush();
  }
}
