package io.github.filterspec.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The search for the name that a user probably meant. */
public final class Nearest {
  private static final int FAR = 3;

  private Nearest() {}

  /**
   * Returns the name that is most similar to the user's text. The result is empty if every name
   * differs from the user's text in more than two letters, or in at least half of the letters. The
   * comparison ignores case.
   */
  public static Optional<String> to(String written, Collection<String> names) {
    return names.stream()
        .filter(name -> isNear(written, name))
        .min(Comparator.comparing(name -> distance(written, name)));
  }

  private static boolean isNear(String written, String name) {
    int distance = distance(written, name);
    return distance < FAR && 2 * distance < Math.max(written.length(), name.length());
  }

  /**
   * Returns the number of steps that turn a text into a name; each step inserts, removes or
   * replaces a letter, or swaps a letter with the next letter.
   */
  private static int distance(String written, String name) {
    String from = written.toLowerCase(Locale.ROOT);
    String to = name.toLowerCase(Locale.ROOT);
    int[][] distances = new int[from.length() + 1][to.length() + 1];
    for (int row = 0; row <= from.length(); row++) {
      for (int column = 0; column <= to.length(); column++) {
        distances[row][column] =
            row == 0 || column == 0 ? row + column : next(distances, from, to, row, column);
      }
    }
    return distances[from.length()][to.length()];
  }

  private static int next(int[][] before, String from, String to, int row, int column) {
    boolean same = from.charAt(row - 1) == to.charAt(column - 1);
    int replaced = before[row - 1][column - 1] + (same ? 0 : 1);
    int changed = Math.min(before[row - 1][column], before[row][column - 1]) + 1;
    boolean swapped =
        row > 1
            && column > 1
            && from.charAt(row - 1) == to.charAt(column - 2)
            && from.charAt(row - 2) == to.charAt(column - 1);
    int best = Math.min(replaced, changed);
    return swapped ? Math.min(best, before[row - 2][column - 2] + 1) : best;
  }
}
