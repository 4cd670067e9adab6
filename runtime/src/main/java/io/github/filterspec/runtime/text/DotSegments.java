package io.github.filterspec.runtime.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The segments {@code .} and {@code ..}, which lead to another path. A server may decode a segment
 * more than once, or cut it at a semicolon, so such spellings are found, too.
 */
public final class DotSegments {
  /**
   * The end of a message about a value with a dot segment. The name of the value comes before it.
   */
  public static final String PROBLEM =
      "is or contains a dot segment, such as \"..\", which leads to another path";

  private static final String PERCENT = "%(?:25)*+";
  private static final Pattern DOT =
      Pattern.compile("(?i)" + PERCENT + "(?:2e|c0" + PERCENT + "ae)");
  private static final Pattern SEPARATOR = Pattern.compile("(?i)[/\\\\]|" + PERCENT + "(?:2f|5c)");
  private static final Pattern SUFFIX =
      Pattern.compile("(?i)(?:[;?#]|" + PERCENT + "(?:3b|3f|23)).*+", Pattern.DOTALL);
  private static final Pattern IGNORED =
      Pattern.compile("(?i)[\\s\\p{Cntrl}\\p{Cf}]|" + PERCENT + "(?:[01][0-9a-f]|20|7f)");

  private DotSegments() {}

  /**
   * Returns whether a text is a dot segment, or contains one between slashes.
   *
   * @param text a path value or a segment, encoded or not
   * @return whether a server may follow the text to another path
   */
  public static boolean in(String text) {
    if (text.length() > 2 && text.indexOf('.') < 0 && text.indexOf('%') < 0 && isAscii(text)) {
      return false;
    }
    String plain = IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    String dotted = DOT.matcher(plain).replaceAll(".");
    return Stream.of(SEPARATOR.split(dotted))
        .map(part -> SUFFIX.matcher(part).replaceFirst(""))
        .anyMatch(part -> part.equals(".") || part.equals(".."));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
