package io.github.filterspec.runtime.codec;

import java.util.regex.Pattern;

/**
 * A regular expression that gives up a match after too many steps. The number of allowed steps
 * grows with the length of the matched text. Without a limit for the steps, {@link Pattern} can
 * need years to match a text of 40 characters.
 */
final class BoundedPattern {
  private static final int MIN_STEPS = 20_000;
  private static final int STEPS_PER_CHARACTER = 100;

  enum Result {
    MATCHES,
    DIFFERS,
    GIVEN_UP
  }

  private final Pattern pattern;

  BoundedPattern(String regex) {
    this.pattern = Pattern.compile(regex);
  }

  /** Matches a whole text. */
  Result match(String text) {
    try {
      return pattern.matcher(new CountedText(text)).matches() ? Result.MATCHES : Result.DIFFERS;
    } catch (OutOfSteps | StackOverflowError e) {
      return Result.GIVEN_UP;
    }
  }

  /** A text that counts how often its characters are read. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private long stepsLeft;

    CountedText(String text) {
      this.text = text;
      this.stepsLeft = MIN_STEPS + (long) STEPS_PER_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
      if (--stepsLeft < 0) {
        throw new OutOfSteps();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * An exception for a match that takes too many steps. The exception has no stack trace, because
   * {@link BoundedPattern#match} always catches {@code OutOfSteps}.
   */
  private static final class OutOfSteps extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfSteps() {
      super(null, null, false, false);
    }
  }
}
