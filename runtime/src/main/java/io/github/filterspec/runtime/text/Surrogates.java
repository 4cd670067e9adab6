package io.github.filterspec.runtime.text;

/**
 * The check for half of a surrogate pair. A Java string can contain half of a surrogate pair, but
 * UTF-8 cannot encode such a half.
 */
public final class Surrogates {
  private Surrogates() {}

  /**
   * Returns whether both halves of each surrogate pair are in the text.
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
