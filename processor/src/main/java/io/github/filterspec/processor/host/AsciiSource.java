package io.github.filterspec.processor.host;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Generated source in which all characters are ASCII, so that the encoding option of the compiler
 * does not matter. In code, characters outside ASCII become Unicode escapes. In the text of
 * comments, characters outside ASCII become HTML references such as &amp;#xe9;. In tags of
 * comments, characters outside ASCII become Unicode escapes, because Javadoc does not resolve HTML
 * references in tags.
 */
final class AsciiSource {
  private static final Pattern COMMENT = Pattern.compile("(?ms)^[ \\t]*/\\*\\*.*?\\*/");
  private static final Pattern BLOCK_TAG = Pattern.compile("\\s*\\*\\s*@");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");

  /**
   * A backslash directly before a character that is not ASCII. The character is replaced with a
   * Unicode escape, but a backslash before a Unicode escape would turn the escape into plain text.
   */
  private static final Pattern UNEVEN_BACKSLASH =
      Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\(?=[^\\x00-\\x7F])");

  private AsciiSource() {}

  /** Returns source text that has the same meaning and contains only ASCII characters. */
  static String of(String source) {
    return NOT_ASCII.matcher(source).find() ? converted(source) : source;
  }

  private static String converted(String source) {
    StringBuilder ascii = new StringBuilder();
    Matcher comment = COMMENT.matcher(source);
    int at = 0;
    while (comment.find()) {
      appendEscaped(source.substring(at, comment.start()), ascii);
      appendComment(UNEVEN_BACKSLASH.matcher(comment.group()).replaceAll("$1\\\\u005c"), ascii);
      at = comment.end();
    }
    appendEscaped(source.substring(at), ascii);
    return ascii.toString();
  }

  private static void appendComment(String comment, StringBuilder to) {
    int depth = 0;
    for (String line : comment.split("(?<=\n)", -1)) {
      depth = appendLine(line, depth, BLOCK_TAG.matcher(line).lookingAt(), to);
    }
  }

  /**
   * Appends a line of a comment.
   *
   * @param open the number of braces of inline tags that are open at the beginning of the line
   * @return the number of braces of inline tags that are open at the end of the line
   */
  private static int appendLine(String line, int open, boolean inBlockTag, StringBuilder to) {
    int depth = open;
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      int c = line.codePointAt(at);
      if (c == '{' && (depth > 0 || line.startsWith("{@", at))) {
        depth++;
      } else if (c == '}' && depth > 0) {
        depth--;
      }
      appendToComment(c, inBlockTag || depth > 0, to);
    }
    return depth;
  }

  private static void appendToComment(int c, boolean inTag, StringBuilder to) {
    boolean lone = Character.isBmpCodePoint(c) && Character.isSurrogate((char) c);
    if (inTag || lone || c < 0x80) {
      appendEscaped(Character.toString(c), to);
    } else {
      to.append("&#x").append(Integer.toHexString(c)).append(';');
    }
  }

  private static void appendEscaped(String text, StringBuilder to) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < 0x80) {
        to.append(c);
      } else {
        to.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      }
    }
  }
}
