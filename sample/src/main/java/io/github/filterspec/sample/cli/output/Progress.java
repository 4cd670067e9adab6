package io.github.filterspec.sample.cli.output;

import java.io.Console;
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
    return new Progress(errors, isTerminal());
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

  /**
   * Returns true if the program runs in a terminal. Since Java 22, {@code System.console()} can
   * return a console even without a terminal.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true; // before JDK 22
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
