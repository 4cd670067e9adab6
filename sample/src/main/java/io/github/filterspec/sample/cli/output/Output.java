package io.github.filterspec.sample.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output in UTF-8. Each line is written at once. */
public final class Output {
  private final OutputStream stream;

  /** Creates standard output on a stream. */
  public Output(OutputStream stream) {
    this.stream = stream;
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

  /** A line could not be written to standard output. */
  public static final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private OutputException(IOException cause) {
      super("the output could not be written: " + cause.getMessage(), cause);
    }

    /**
     * Returns whether the reader closed the pipe, as {@code | head -1} does. Java reports that in
     * the text of the exception only.
     */
    public boolean isReaderGone() {
      return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }
}
