package io.github.filterspec.runtime.text;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The cleaning of foreign text, so that the text is safe in the message of an exception. Foreign
 * text is text from an answer, a stored value or a connection.
 *
 * <p>Messages are shown in terminals and written to log files. Text that is not cleaned could move
 * the cursor of the terminal, fake an entry of the log, or show its letters in a wrong order.
 */
public final class ForeignText {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_NAMES = 10;
  private static final int MAX_LENGTH_OF_NAME = 60;
  private static final int REPLACEMENT = 0xFFFD;

  private ForeignText() {}

  /**
   * Cleans and shortens a text.
   *
   * @param text any text
   * @return at most 200 characters of the text on one line, without control characters and
   *     invisible characters
   */
  public static String clean(String text) {
    return clean(text, MAX_LENGTH);
  }

  /**
   * Cleans a text of any length.
   *
   * @param text any text
   * @return the text on one line, without control characters and invisible characters
   */
  public static String oneLine(String text) {
    return clean(text, Integer.MAX_VALUE);
  }

  /**
   * Cleans and shortens the name of a field or of a key.
   *
   * @param name any text
   * @return at most 60 characters of the name, without control characters and invisible characters
   */
  public static String name(String name) {
    return clean(name, MAX_LENGTH_OF_NAME);
  }

  /**
   * Cleans, shortens and joins names.
   *
   * @param names any texts
   * @return at most ten of the names, separated by commas
   */
  public static String names(Collection<String> names) {
    String first =
        names.stream().limit(MAX_NAMES).map(ForeignText::name).collect(Collectors.joining(", "));
    int more = names.size() - MAX_NAMES;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /**
   * Cleans and shortens a text.
   *
   * @param text any text
   * @param maxLength the largest number of characters that are kept
   * @return the text on one line, without control characters and invisible characters
   */
  public static String clean(String text, int maxLength) {
    StringBuilder clean = new StringBuilder();
    int i = 0;
    while (i < text.length() && clean.length() <= maxLength) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      append(codePoint, clean);
    }
    boolean whole = i >= text.length() && clean.length() <= maxLength;
    if (whole) {
      return clean.toString().strip();
    }
    int end = Math.min(maxLength, clean.length());
    boolean cutsPair = Character.isHighSurrogate(clean.charAt(end - 1));
    clean.setLength(cutsPair ? end - 1 : end);
    return clean.append('…').toString().strip();
  }

  private static void append(int codePoint, StringBuilder clean) {
    switch (Character.getType(codePoint)) {
      case Character.FORMAT -> {} // bidirectional marks and letters without width
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          clean.appendCodePoint(REPLACEMENT);
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          appendSpace(clean);
      default -> clean.appendCodePoint(codePoint);
    }
  }

  private static void appendSpace(StringBuilder clean) {
    if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
      clean.append(' ');
    }
  }
}
