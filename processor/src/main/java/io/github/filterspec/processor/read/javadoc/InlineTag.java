package io.github.filterspec.processor.read.javadoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that replaces an inline tag of Javadoc in another file, where its references do not
 * resolve.
 */
final class InlineTag {
  private static final Pattern TAG = Pattern.compile("\\{@(\\w+)\\s*(.*)}", Pattern.DOTALL);
  private static final Pattern LINK =
      Pattern.compile(
          "([^\\s(<]*(?:<[^()]*?>)?(?:#\\w+)?(?:\\([^)]*\\))?)\\s*(.*)", Pattern.DOTALL);

  private InlineTag() {}

  /** Returns the text for a whole tag, including its braces. */
  static String inAnotherFile(String tag) {
    Matcher parts = TAG.matcher(tag);
    if (!parts.matches()) {
      return tag;
    }
    String content = parts.group(2);
    return switch (parts.group(1)) {
      case "link", "linkplain" -> link(content);
      case "value" -> content.isBlank() ? "" : code(content);
      case "inheritDoc" -> "";
      case "return" -> Sentence.returning(Javadoc.resolved(content));
      default -> tag;
    };
  }

  private static String link(String content) {
    Matcher parts = LINK.matcher(content.strip());
    if (!parts.matches()) {
      return content;
    }
    String label = parts.group(2);
    return label.isEmpty() ? code(parts.group(1)) : label;
  }

  private static String code(String reference) {
    String name = reference.strip();
    return "{@code %s}"
        .formatted(name.startsWith("#") ? name.substring(1) : name.replace('#', '.'));
  }
}
