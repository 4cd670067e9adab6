package io.github.filterspec.runtime.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The search for the path segments "." and "..", which lead to another path. The search finds plain
 * dots, encoded dots, and dots before a semicolon, because a server may decode a segment, or cut a
 * segment at a semicolon.
 */
public final class DotSegments {
  /**
   * The second part of an error message about a value that contains a dot segment. The first part
   * of the error message contains the name of the value.
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
   * Returns whether a text is a dot segment, or contains a dot segment between slashes.
   *
   * @param text the value of a path parameter, or a segment of a path; the text can be
   *     percent-encoded
   * @return true if the text can lead a server to another path
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
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }
}
