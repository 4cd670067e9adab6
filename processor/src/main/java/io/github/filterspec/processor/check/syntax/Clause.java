package io.github.filterspec.processor.check.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a condition with placeholders, which is the name of an operator in a text.
 *
 * @param text the text
 */
public record Clause(String text) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]*)}");
  private static final Set<String> NAMES = Set.of("property", "operand", "second");

  public static Clause of(String text) {
    return new Clause(text);
  }

  /** Returns the number of times that the text contains a placeholder. */
  public int count(String placeholder) {
    return (text.length() - text.replace(placeholder, "").length()) / placeholder.length();
  }

  /** Returns the problem of a placeholder or of the quotation marks around it, if any. */
  public Optional<String> problem() {
    Matcher placeholder = PLACEHOLDER.matcher(text);
    while (placeholder.find()) {
      String name = placeholder.group(1);
      if (!NAMES.contains(name)) {
        return Optional.of(
            "the placeholder {%s} has no meaning. The placeholders are {property}, {operand} and {second}"
                .formatted(name));
      }
      if (!name.equals("property")
          && quoteAt(placeholder.start() - 1) != quoteAt(placeholder.end())) {
        return Optional.of(
            "{%s} has a quotation mark on one side only. Write the same quotation mark on both sides"
                .formatted(name));
      }
    }
    return Optional.empty();
  }

  /** Returns the quotation mark at a position, or a space if there is none. */
  private char quoteAt(int at) {
    char character = at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    return character == '\'' || character == '"' ? character : ' ';
  }

  /** Returns true if the text contains a connector outside of quotation marks and brackets. */
  public boolean separates(String connector) {
    String outside =
        PLACEHOLDER
            .matcher(text)
            .replaceAll("x")
            .replaceAll("\"[^\"]*\"|'[^']*'", "x")
            .replaceAll("\\[[^\\]]*\\]", "x")
            .replaceAll("\\([^)]*\\)", "x");
    return outside.contains(connector);
  }
}
