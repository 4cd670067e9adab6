package io.github.filterspec.sample.cli.output;

import java.util.Locale;

/**
 * A line on standard error that shows how many contacts were written. The line is printed only if
 * the program runs in a terminal.
 */
public final class Progress {
  private static final int EVERY = 50;
  private static final int WIDTH = 40;

  private final ErrorLine errors;
  private final boolean shown;
  private long count;

  Progress(ErrorLine errors, boolean shown) {
    this.errors = errors;
    this.shown = shown;
  }

  /** Returns a progress line that is printed only if the program runs in a terminal. */
  public static Progress onTerminal(ErrorLine errors) {
    return new Progress(errors, Terminal.isThere());
  }

  /** Counts more contacts. */
  public void step(long contacts) {
    long before = count;
    count += contacts;
    if (before / EVERY < count / EVERY && shown) {
      errors.rewrite(bar());
    }
  }

  /** Shows the final number of contacts, and ends the line. */
  public void end() {
    if (shown && count >= EVERY) {
      errors.rewrite(bar() + "\n");
    }
  }

  /**
   * Returns the text of the progress line. The text never becomes shorter, so each text overwrites
   * the whole previous text.
   */
  private String bar() {
    String bar = "#".repeat((int) (count / EVERY % (WIDTH + 1)));
    return String.format(Locale.ROOT, "[%-" + WIDTH + "s] %,d contacts", bar, count);
  }
}
