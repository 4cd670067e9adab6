package io.github.filterspec.sample.cli.output;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prepares text from a server for a terminal. */
public final class DisplayText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private static final int MOST_CHARACTERS_A_COLUMN = 8;

  /** The approximate ranges of the characters that take two columns in a terminal. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  private DisplayText() {}

  /**
   * Replaces each character that a terminal does not print, such as a control character, with a
   * question mark.
   */
  public static String printable(String text) {
    return text.codePoints()
        .map(character -> isPrintable(character) ? character : '?')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      case Character.FORMAT -> // some of them reverse the direction of the text
          character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
      default -> true;
    };
  }

  /**
   * Returns a printable text that takes exactly the given number of terminal columns. Adds spaces
   * to a short text, and cuts a long text.
   */
  static String fit(String text, int width) {
    String cut = cut(text, width);
    return cut + " ".repeat(width - columns(cut));
  }

  /**
   * Returns a printable text that takes at most the given number of terminal columns. If the text
   * is too long, the result ends with an ellipsis ({@code …}).
   */
  public static String cut(String text, int width) {
    long most = (long) width * MOST_CHARACTERS_A_COLUMN;
    int[] start = text.codePoints().limit(most + 1).toArray();
    String printable = printable(new String(start, 0, start.length));
    if (start.length <= most && columns(printable) <= width) {
      return printable;
    }
    StringBuilder cut = new StringBuilder();
    int columns = 0;
    for (int character : printable.codePoints().limit(most - 1).toArray()) {
      columns += columns(character);
      if (columns > width - 1) {
        break;
      }
      cut.appendCodePoint(character);
    }
    return cut.append('…').toString();
  }

  static int columns(String text) {
    return text.codePoints().map(DisplayText::columns).sum();
  }

  private static int columns(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    return Stream.of(WIDE).anyMatch(range -> range[0] <= character && character <= range[1]);
  }

  /**
   * Replaces the characters that a terminal does not print, such as control characters, with JSON
   * escapes. JSON escapes do not change the value of the JSON.
   */
  public static String json(String json) {
    if (json.codePoints().allMatch(DisplayText::isPrintable)) {
      return json;
    }
    StringBuilder visible = new StringBuilder();
    json.codePoints()
        .forEach(
            character -> {
              if (isPrintable(character)) {
                visible.appendCodePoint(character);
              } else {
                visible.append(escaped(character));
              }
            });
    return visible.toString();
  }

  private static String escaped(int character) {
    return Character.toString(character)
        .chars()
        .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
        .collect(Collectors.joining());
  }
}
