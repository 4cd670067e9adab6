package io.github.filterspec.sample.cli;

import java.util.stream.Stream;

/** Text that somebody else wrote, made fit for a terminal: no control characters, a fixed width. */
final class DisplayText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /** Enough for every script and emoji; a text of marks without width is cut. */
  private static final int MOST_CHARACTERS_A_COLUMN = 8;

  /** East Asian wide characters and emoji, by their blocks; near enough for a table. */
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

  /** The text with {@code ?} for whatever would act on a terminal instead of being seen. */
  static String printable(String text) {
    return text.codePoints()
        .map(character -> isPrintable(character) ? character : '?')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether a terminal shows the character, and does nothing else with it. */
  static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      case Character.FORMAT -> // marks that turn the direction of what follows, among others
          character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
      default -> true;
    };
  }

  /** The printable text in exactly so many terminal columns: padded, or cut with {@code …}. */
  static String fit(String text, int width) {
    String cut = cut(text, width);
    return cut + " ".repeat(width - columns(cut));
  }

  /**
   * Returns the printable text in at most so many terminal columns.
   *
   * <p>The result also has at most {@value #MOST_CHARACTERS_A_COLUMN} characters for each column,
   * because some characters take no column.
   */
  static String cut(String text, int width) {
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

  /** How many columns of a terminal the text takes. */
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
}
