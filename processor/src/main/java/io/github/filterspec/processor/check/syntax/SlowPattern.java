package io.github.filterspec.processor.check.syntax;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The search for regular expressions that are very slow for some texts. The time that a slow
 * regular expression needs grows exponentially with the length of the text. The search knows two
 * common forms of slow regular expressions. For a regular expression without a known slow form, the
 * search matches a few texts and counts the steps.
 */
public final class SlowPattern {
  private static final String ATOM = "(?:\\\\.|\\[\\^?\\]?[^\\]]*\\]|[^\\\\\\[\\](){}|+*?^$])";

  /**
   * A repeated group that contains a repetition, such as {@code (a+)+} in a regular expression. The
   * pattern does not find the possessive repetition in {@code (a++)+}, because possessive
   * repetitions are fast.
   */
  private static final Pattern NESTED =
      Pattern.compile("\\((?:\\?:)?" + ATOM + "(?:[+*]|\\{\\d+,\\})\\)(?:[+*]|\\{\\d+,\\})(?!\\+)");

  /** A group of alternatives that is repeated, such as {@code (a|b)+}. */
  private static final Pattern ALTERNATIVES =
      Pattern.compile(
          "\\((?:\\?:)?(" + ATOM + "+(?:\\|" + ATOM + "+)+)\\)(?:[+*]|\\{\\d+,\\})(?!\\+)");

  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final int REPETITIONS = 30;
  private static final int MOST_STEPS = 100_000;

  private SlowPattern() {}

  /**
   * Returns the reason why a regular expression is slow, and advice; empty if no slow text was
   * found.
   */
  public static Optional<String> reason(String regex) {
    Matcher nested = NESTED.matcher(regex);
    if (nested.find()) {
      return Optional.of(
          "%s repeats a repetition. Remove one of the two repetitions".formatted(nested.group()));
    }
    return ALTERNATIVES
        .matcher(regex)
        .results()
        .filter(group -> overlap(List.of(BAR.split(group.group(1)))))
        .map(
            group ->
                "%s has several alternatives that match the same text. Keep only one of these alternatives"
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
      return false; // the bar is in a character class
    }
  }

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
      return Optional.empty(); // another rule reports the syntax
    }
    Stream<String> letters =
        Stream.concat(Stream.of("a", "A", "0", "a0", " "), literals(regex)).distinct().limit(20);
    return letters
            .map(text -> text.repeat(REPETITIONS) + "!")
            .anyMatch(text -> !isMatchedSoon(pattern, text))
        ? Optional.of(
            "even a text of 30 characters takes too long. Remove some of the repetitions that can match the same text")
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

  /** The exception that stops the comparison of a text after too many steps. */
  private static final class TooManyStepsException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * A text that counts how often its characters are read, and stops the comparison after too many
   * reads.
   */
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
