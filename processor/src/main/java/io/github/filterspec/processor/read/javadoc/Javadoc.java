package io.github.filterspec.processor.read.javadoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The description in a Javadoc comment, in a form that can be copied into a generated file.
 *
 * <p>The description is the text before the first block tag. If a comment has no text before the
 * first block tag, the description is the text of {@code @return}. A full stop is added to the
 * description, so that another sentence can follow. Links become code, because the generated file
 * possibly does not import the linked type. A tag that has no meaning in a generated file, such as
 * {@code {@inheritDoc}}, is removed.
 */
public final class Javadoc {
  private static final Pattern LEADING_BLANK = Pattern.compile("(?m)^ ");
  private static final Pattern BLOCK_TAG = Pattern.compile("[ \\t]*@[A-Za-z].*", Pattern.DOTALL);
  private static final Pattern DEPRECATED = Pattern.compile("(?m)^[ \\t]*@deprecated\\s++(?=[^@])");
  private static final Pattern RETURN = Pattern.compile("(?m)^[ \\t]*@return\\s++(?=[^@])");

  private static final Pattern ENDED = Pattern.compile(".*[.!?:;…>][\"'”’»)\\]]*", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("\\{@(\\w+)\\s*(.*)}", Pattern.DOTALL);
  private static final Pattern LINK =
      Pattern.compile(
          "([^\\s(<]*(?:<[^()]*?>)?(?:#\\w+)?(?:\\([^)]*\\))?)\\s*(.*)", Pattern.DOTALL);

  private final String comment;
  private final StringBuilder text = new StringBuilder();

  private Javadoc(String comment) {
    this.comment = comment;
  }

  /** Returns the description in a comment; empty if the comment has no description. */
  static String description(@Nullable String comment) {
    if (comment == null) {
      return "";
    }
    String meant = UnicodeEscapes.resolved(comment.replace("\r\n", "\n"));
    String resolved = resolved(meant);
    String told = resolved.isBlank() ? returned(meant) : resolved;
    String text = LEADING_BLANK.matcher(told).replaceAll("");
    return UnicodeEscapes.escaped(withoutEnd(ended(text.strip())));
  }

  /** Returns the text of the {@code @deprecated} tag; empty if there is no such tag. */
  static String deprecation(@Nullable String comment) {
    String meant = comment == null ? "" : UnicodeEscapes.resolved(comment.replace("\r\n", "\n"));
    Matcher tag = DEPRECATED.matcher(meant);
    if (!tag.find()) {
      return "";
    }
    String text = resolved(meant.substring(tag.end())).strip().replaceAll("\\s+", " ");
    return UnicodeEscapes.escaped(withoutEnd(ended(text)));
  }

  /**
   * Writes an HTML entity for each slash after a star, because a star and a slash would end the
   * generated comment. The star and the slash can come from a Unicode escape, or can come together
   * when a tag between the star and the slash is removed.
   */
  private static String withoutEnd(String text) {
    return text.replace("*/", "*&#47;");
  }

  /** Returns a sentence with the text of the {@code @return} tag; empty if there is no such tag. */
  private static String returned(String comment) {
    Matcher tag = RETURN.matcher(comment);
    return tag.find() ? returning(resolved(comment.substring(tag.end()))) : "";
  }

  /**
   * Returns the text before the first block tag. An inline tag that cannot be in a generated file
   * is replaced or removed.
   */
  private static String resolved(String comment) {
    return new Javadoc(comment).text();
  }

  private String text() {
    int at = 0;
    while (at < comment.length() && !isBlockTag(at)) {
      at = comment.startsWith("{@", at) ? inlineTag(at) : plain(at);
    }
    return text.toString();
  }

  private boolean isBlockTag(int at) {
    boolean lineStart = at == 0 || comment.charAt(at - 1) == '\n';
    return lineStart && BLOCK_TAG.matcher(comment).region(at, comment.length()).matches();
  }

  private int plain(int at) {
    char c = comment.charAt(at);
    text.append(c == '@' && isAtLineStart() ? "&#64;" : c); // an @ would begin a block tag
    return at + 1;
  }

  private boolean isAtLineStart() {
    return text.substring(text.lastIndexOf("\n") + 1).isBlank();
  }

  private int inlineTag(int at) {
    int end = closing(at);
    if (end < 0) {
      text.append("&#123;"); // an open tag would hide the rest of the comment
      return at + 1;
    }
    text.append(inAnotherFile(comment.substring(at, end + 1)));
    return end + 1;
  }

  private int closing(int open) {
    int depth = 0;
    for (int at = open; at < comment.length(); at++) {
      char c = comment.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Adds a full stop to a text, unless the text already ends with a punctuation mark or an HTML
   * tag.
   */
  private static String ended(String text) {
    return text.isEmpty() || ENDED.matcher(text).matches() ? text : text + ".";
  }

  /** Returns the sentence "Returns …" for the text of a {@code @return} tag. */
  private static String returning(String what) {
    return what.isBlank() ? "" : ended("Returns " + what.strip());
  }

  /**
   * Returns the text that replaces an inline tag. The generated file possibly does not import the
   * types in the inline tag.
   *
   * @param tag the inline tag with its braces
   */
  private static String inAnotherFile(String tag) {
    Matcher parts = TAG.matcher(tag);
    if (!parts.matches()) {
      return tag;
    }
    String content = parts.group(2);
    return switch (parts.group(1)) {
      case "link", "linkplain" -> link(content);
      case "value" -> content.isBlank() ? "" : code(content);
      case "inheritDoc" -> "";
      case "return" -> returning(resolved(content));
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
