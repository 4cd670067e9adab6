package io.github.filterspec.processor.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings JavaPoet's output into the layout of hand-written code: Javadoc of one line on one line.
 *
 * <p>Works on whole comments only, never on code, so that no string literal is touched.
 */
final class Layout {
  private static final int LONGEST_LINE = 100;
  private static final Pattern TEXT = Pattern.compile("\\s*\\* (.+)");

  private Layout() {}

  static String tidy(String source) {
    List<String> lines = source.lines().toList();
    List<String> tidy = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      String oneLine = oneLineJavadoc(lines, at);
      tidy.add(oneLine == null ? lines.get(at) : oneLine);
      at += oneLine == null ? 1 : 3;
    }
    return String.join("\n", tidy) + "\n";
  }

  private static @org.jspecify.annotations.Nullable String oneLineJavadoc(
      List<String> lines, int at) {
    boolean opens =
        at + 2 < lines.size()
            && lines.get(at).isBlank() == false
            && lines.get(at).strip().equals("/**")
            && lines.get(at + 2).strip().equals("*/");
    if (!opens) {
      return null;
    }
    Matcher text = TEXT.matcher(lines.get(at + 1));
    if (!text.matches() || text.group(1).startsWith("@")) {
      return null;
    }
    String indent = lines.get(at).substring(0, lines.get(at).indexOf('/'));
    String joined = indent + "/** " + text.group(1) + " */";
    return joined.length() <= LONGEST_LINE ? joined : null;
  }
}
