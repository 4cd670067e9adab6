package io.github.filterspec.sample.cli.output;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * The terminal that shows the output.
 *
 * @param width the number of columns; {@link #UNLIMITED} if the output is not a terminal
 * @param colours true if the output may contain colours
 */
public record Terminal(int width, boolean colours) {
  /** The width of an output that is not a terminal, such as a file. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 20;

  /**
   * Finds out about the terminal. The environment variable {@code COLUMNS} has the width, also if
   * the output is not a terminal. {@code NO_COLOR} switches colours off.
   *
   * @param terminal true if standard output is a terminal
   */
  public static Terminal of(Map<String, String> environment, boolean terminal) {
    OptionalInt columns = number(environment.getOrDefault("COLUMNS", ""));
    boolean noColours =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    int width =
        columns.isPresent()
            ? columns.getAsInt()
            : terminal ? widthOfDevice().orElse(USUAL_WIDTH) : UNLIMITED;
    return new Terminal(Math.max(width, LEAST_WIDTH), terminal && !noColours);
  }

  /** Asks the terminal for its width. Not every system has the program {@code stty}. */
  private static OptionalInt widthOfDevice() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      stty.waitFor(1, TimeUnit.SECONDS);
      return number(size.strip().replaceFirst(".* ", ""));
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  private static OptionalInt number(String text) {
    return text.matches("[1-9][0-9]{0,4}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /**
   * Returns true if the program runs in a terminal. Since Java 22, {@code System.console()} can
   * return a console even without a terminal.
   */
  @SuppressWarnings("SystemConsoleNull")
  public static boolean isThere() {
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
