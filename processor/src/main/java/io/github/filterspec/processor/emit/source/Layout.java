package io.github.filterspec.processor.emit.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The layout of generated source. JavaPoet breaks some short lines, and leaves spaces at the end of
 * lines. This class joins the lines that JavaPoet broke, and removes the spaces at the end of
 * lines. The text inside a line is not changed, so string literals stay the same.
 */
final class Layout {
  private static final int LONGEST_LINE = 100;

  private Layout() {}

  static String tidy(String source) {
    List<String> lines = source.lines().map(String::stripTrailing).toList();
    List<String> tidy = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int joined = joined(lines, at);
      tidy.add(joined == 1 ? lines.get(at) : join(lines.subList(at, at + joined)));
      at += joined;
    }
    return String.join("\n", tidy) + "\n";
  }

  private static int joined(List<String> lines, int at) {
    if (isShortJavadoc(lines, at) || isShortAnnotation(lines, at)) {
      return 3;
    }
    return isShortInitializer(lines, at) || isEmptyBody(lines, at) ? 2 : 1;
  }

  private static boolean isEmptyBody(List<String> lines, int at) {
    return at + 1 < lines.size()
        && lines.get(at).endsWith(" {")
        && !lines.get(at).strip().startsWith("*")
        && lines.get(at + 1).strip().equals("}");
  }

  private static boolean isShortJavadoc(List<String> lines, int at) {
    return surrounds(lines, at, "/**", "*/") && !lines.get(at + 1).strip().startsWith("* @");
  }

  private static boolean isShortAnnotation(List<String> lines, int at) {
    String first = lines.get(at).strip();
    return first.startsWith("@") && first.endsWith("(") && surrounds(lines, at, first, ")");
  }

  private static boolean surrounds(List<String> lines, int at, String open, String close) {
    return at + 2 < lines.size()
        && lines.get(at).strip().equals(open)
        && lines.get(at + 2).strip().equals(close)
        && fits(lines.subList(at, at + 3));
  }

  private static boolean isShortInitializer(List<String> lines, int at) {
    return at + 1 < lines.size()
        && lines.get(at).endsWith(" =")
        && !lines.get(at).strip().startsWith("*")
        && lines.get(at + 1).endsWith(";")
        && fits(lines.subList(at, at + 2));
  }

  private static boolean fits(List<String> lines) {
    return join(lines).length() <= LONGEST_LINE;
  }

  private static String join(List<String> lines) {
    String first = lines.get(0);
    StringBuilder line = new StringBuilder(first);
    for (String next : lines.subList(1, lines.size())) {
      String text = next.strip();
      boolean glued = first.endsWith("(") || text.equals("}");
      line.append(glued ? "" : " ").append(text.startsWith("* ") ? text.substring(2) : text);
    }
    return line.toString();
  }
}
