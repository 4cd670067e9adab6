package io.github.filterspec.processor.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The description in a Javadoc comment, made fit to stand in another file. */
final class Javadoc {
  private static final Pattern FIRST_TAG = Pattern.compile("(?m)^\\s*@\\w");
  private static final Pattern LEADING_BLANK = Pattern.compile("(?m)^ ");
  private static final Pattern LABELLED_LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+[^\\s}]+\\s+([^}]+)}");
  private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^}\\s]+)\\s*}");

  private Javadoc() {}

  /** The text before the first tag, with links as code: what they point to may not be imported. */
  static String description(@Nullable String comment) {
    if (comment == null) {
      return "";
    }
    String text = FIRST_TAG.split(comment, 2)[0];
    text = LABELLED_LINK.matcher(text).replaceAll("$1");
    text = LINK.matcher(text).replaceAll(link -> "{@code " + name(link.group(1)) + "}");
    return LEADING_BLANK.matcher(text).replaceAll("").strip();
  }

  private static String name(String target) {
    String name = target.startsWith("#") ? target.substring(1) : target.replace('#', '.');
    return java.util.regex.Matcher.quoteReplacement(name);
  }
}
