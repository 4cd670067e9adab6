package io.github.filterspec.runtime.text;

/** Halves of characters. A Java string can contain them, but UTF-8 cannot. */
public final class Surrogates {
  private Surrogates() {}

  /**
   * Returns true if the text has no half of a surrogate pair.
   *
   * @param text any text
   * @return true if UTF-8 can encode the text
   */
  public static boolean arePaired(String text) {
    return text.codePoints().noneMatch(Surrogates::isHalf);
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
