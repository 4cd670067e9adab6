package io.github.filterspec.sample.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output takes no more. */
final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutputException(IOException cause) {
    super("the output could not be written: " + cause.getMessage(), cause);
  }

  /** Whether a pipe broke, as after {@code | head -1}; there is no other sign than the text. */
  boolean isReaderGone() {
    return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
