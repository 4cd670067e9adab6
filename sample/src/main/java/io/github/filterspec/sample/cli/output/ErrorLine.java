package io.github.filterspec.sample.cli.output;

import io.github.filterspec.runtime.ApiErrorException;
import java.io.PrintWriter;

/**
 * Prints messages on standard error.
 *
 * <p>Each message is printed on one line of limited length. Control characters and tokens are
 * replaced, because a message can contain text from a server.
 */
public final class ErrorLine {
  private static final String PROGRAM = "filterspec-sample: ";
  private static final int MOST_COLUMNS = 2000;

  private final PrintWriter err;
  private final TokenMask mask;
  private boolean rewriting;

  /** Creates a printer for messages. */
  public ErrorLine(PrintWriter err, TokenMask mask) {
    this.err = err;
    this.mask = mask;
  }

  /** Prints a message. */
  public synchronized void print(String message) {
    if (rewriting) {
      err.println();
      rewriting = false;
    }
    String text = mask.hide(message).strip().replaceAll("\\s+", " ");
    err.println(PROGRAM + DisplayText.cut(text, MOST_COLUMNS));
  }

  /**
   * Prints the message of an exception, or the name of the exception if there is no message. If the
   * exception contains an error message of the API, prints the error message on the same line. The
   * error message of the API can contain values from the request, but the user already knows the
   * values of the request.
   */
  public void print(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String ofApi = e instanceof ApiErrorException error ? error.apiMessage().orElse("") : "";
    print(ofApi.isEmpty() ? message : message + ": " + ofApi);
  }

  /** Prints JSON without a limit on its length. */
  public void printJson(String json) {
    err.println(DisplayText.json(json));
  }

  /** Overwrites the current line of the terminal. */
  synchronized void rewrite(String text) {
    err.print("\r" + text);
    err.flush();
    rewriting = !text.endsWith("\n");
  }
}
