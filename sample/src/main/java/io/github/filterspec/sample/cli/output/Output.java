package io.github.filterspec.sample.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes lines to standard output in UTF-8. */
public final class Output {
  private final OutputStream stream;
  private final Terminal terminal;

  /**
   * Creates an output that writes to the given stream.
   *
   * @param terminal the terminal that shows the output
   */
  public Output(OutputStream stream, Terminal terminal) {
    this.stream = stream;
    this.terminal = terminal;
  }

  /** Returns the terminal that shows the output. */
  public Terminal terminal() {
    return terminal;
  }

  /**
   * Writes one line.
   *
   * @throws OutputException if the line cannot be written
   */
  public void line(String text) {
    try {
      stream.write((text + "\n").getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** An exception for a line that cannot be written to standard output. */
  public static final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private OutputException(IOException cause) {
      super("the output could not be written: " + cause.getMessage(), cause);
    }

    /**
     * Returns whether the reader of the output closed the pipe, as the command {@code head -1} does
     * after the first line.
     */
    public boolean isReaderGone() {
      return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }
}
