package io.github.filterspec.sample;

/** Finds the tokens of the tests in a text. */
public final class Canary {
  /** The part that all tokens of the tests have in common. */
  private static final String TOKEN = "canary-4711";

  private Canary() {}

  /** Returns whether a text contains a token of the tests. */
  public static boolean isIn(String text) {
    return text.contains(TOKEN);
  }

  /** Fails the test if a text contains a token of the tests. */
  public static void check(String text) {
    if (isIn(text)) {
      throw new AssertionError("the program printed or stored a token: " + text);
    }
  }
}
