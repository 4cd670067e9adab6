package io.github.filterspec.processor.check.syntax;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The search for regular expressions that need exponentially many steps for some texts. Two
 * well-known kinds are found in the text of the expression. For other kinds, the expression is
 * compared with a few texts, and the steps are counted.
 */
public final class SlowPattern {
  private static final String ATOM = "(?:\\\\.|\\[\\^?\\]?[^\\]]*\\]|[^\\\\\\[\\](){}|+*?^$])";

  /**
   * A repeated group that contains one repeated part, such as {@code (a+)+}. A possessive
   * quantifier, as in {@code (a++)+}, is fast.
   */
  private static final Pattern NESTED =
      Pattern.compile("\\((?:\\?:)?" + ATOM + "(?:[+*]|\\{\\d+,\\})\\)(?:[+*]|\\{\\d+,\\})(?!\\+)");

  /** A repeated group of alternatives, such as {@code (a|b)+}. */
  private static final Pattern ALTERNATIVES =
      Pattern.compile(
          "\\((?:\\?:)?(" + ATOM + "+(?:\\|" + ATOM + "+)+)\\)(?:[+*]|\\{\\d+,\\})(?!\\+)");

  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final int REPETITIONS = 30;
  private static final int MOST_STEPS = 100_000;

  private SlowPattern() {}

  /**
   * Returns why an expression is slow, and what to write instead; empty if no slow text is known.
   */
  public static Optional<String> reason(String regex) {
    Matcher nested = NESTED.matcher(regex);
    if (nested.find()) {
      return Optional.of(
          "in %s, a repetition repeats another one. Keep one of the two".formatted(nested.group()));
    }
    return ALTERNATIVES
        .matcher(regex)
        .results()
        .filter(group -> overlap(List.of(BAR.split(group.group(1)))))
        .map(
            group ->
                "in %s, several alternatives match the same text. Keep one of them"
                    .formatted(group.group()))
        .findFirst()
        .or(() -> slowText(regex));
  }

  private static boolean overlap(List<String> alternatives) {
    try {
      List<Pattern> all = alternatives.stream().map(Pattern::compile).toList();
      boolean sameCharacter =
          IntStream.range(' ', 127)
              .mapToObj(Character::toString)
              .anyMatch(
                  text ->
                      all.stream().filter(pattern -> pattern.matcher(text).matches()).count() > 1);
      return sameCharacter
          || alternatives.stream().anyMatch(text -> isMadeOfOthers(text, alternatives));
    } catch (PatternSyntaxException e) {
      return false; // a bar in a class of characters
    }
  }

  /** Returns whether a word such as {@code aa} is a repetition of another alternative. */
  private static boolean isMadeOfOthers(String word, List<String> alternatives) {
    return WORD.matcher(word).matches()
        && alternatives.stream()
            .filter(other -> !other.equals(word))
            .anyMatch(other -> Pattern.compile("(?:" + other + ")+").matcher(word).matches());
  }

  private static Optional<String> slowText(String regex) {
    Pattern pattern;
    try {
      pattern = Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      return Optional.empty(); // reported by another rule
    }
    Stream<String> letters =
        Stream.concat(Stream.of("a", "A", "0", "a0", " "), literals(regex)).distinct().limit(20);
    return letters
            .map(text -> text.repeat(REPETITIONS) + "!")
            .anyMatch(text -> !isMatchedSoon(pattern, text))
        ? Optional.of(
            "a text of 30 characters already does. Repeat fewer parts that can match the same text")
        : Optional.empty();
  }

  private static Stream<String> literals(String regex) {
    return regex.chars().filter(Character::isLetterOrDigit).mapToObj(Character::toString);
  }

  private static boolean isMatchedSoon(Pattern pattern, String text) {
    try {
      pattern.matcher(new CountedText(text)).matches();
      return true;
    } catch (TooManyStepsException | StackOverflowError e) {
      return false;
    }
  }

  /** Thrown if a comparison needs too many steps. */
  private static final class TooManyStepsException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A text that throws an exception after a limited number of reads. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private int steps;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      steps++;
      if (steps > MOST_STEPS) {
        throw new TooManyStepsException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
