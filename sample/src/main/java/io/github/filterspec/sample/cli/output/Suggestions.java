package io.github.filterspec.sample.cli.output;

import java.util.List;

/** The suggestions for a word that is neither a command nor an option. */
public final class Suggestions {
  private Suggestions() {}

  /** Returns the suggestions that need few changes of the word. */
  public static List<String> near(String word, List<String> suggestions) {
    int most = Math.max(2, word.length() / 3);
    return suggestions.stream().filter(suggestion -> distance(word, suggestion) <= most).toList();
  }

  /** Returns the number of letters that must be inserted, removed or replaced. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] current = new int[other.length() + 1];
      current[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        int replaced =
            above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
        current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
      }
      above = current;
    }
    return above[other.length()];
  }
}
