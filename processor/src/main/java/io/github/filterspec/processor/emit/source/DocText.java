package io.github.filterspec.processor.emit.source;

import java.util.regex.Pattern;

/**
 * A name or a value from JSON, as code in generated Javadoc. Characters that would end the Javadoc
 * tag or the comment are escaped.
 */
public final class DocText {
  private static final Pattern PLAIN = Pattern.compile("\\S|\\S[^\\p{Cntrl}]*\\S");
  private static final Pattern SPECIAL = Pattern.compile("\\\\|\\*/|/\\*");
  private static final int CONTROL_PICTURES = 0x2400;

  private DocText() {}

  /** Returns Javadoc that shows a text as code. */
  public static String code(String text) {
    boolean plain =
        PLAIN.matcher(text).matches() && !SPECIAL.matcher(text).find() && isBalanced(text);
    return plain ? "{@code " + text + "}" : "<code>" + escaped(text) + "</code>";
  }

  private static boolean isBalanced(String text) {
    int open = 0;
    for (int at = 0; at < text.length() && open >= 0; at++) {
      open += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
    }
    return open == 0;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> append(c, escaped));
    return escaped.toString();
  }

  private static void append(int c, StringBuilder to) {
    if (c < ' ') {
      to.appendCodePoint(CONTROL_PICTURES + c);
    } else if ("&<>@{}*\\".indexOf(c) >= 0) {
      to.append("&#").append(c).append(';');
    } else {
      to.appendCodePoint(c);
    }
  }
}
