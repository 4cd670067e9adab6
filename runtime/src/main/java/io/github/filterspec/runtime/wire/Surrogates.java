package io.github.filterspec.runtime.wire;

/** Java's strings may hold halves of a character, which UTF-8 cannot. */
final class Surrogates {
  private Surrogates() {}

  static boolean arePaired(String text) {
    return text.codePoints().noneMatch(Surrogates::isHalf);
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
