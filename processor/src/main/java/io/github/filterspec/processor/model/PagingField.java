package io.github.filterspec.processor.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The field of a page number, an offset, a cursor or a page size. A field name that contains a dot
 * is written in brackets and quotes: the user writes the name {@code a.b} as {@code ['a.b']}.
 */
final class PagingField {
  private static final Pattern QUOTED = Pattern.compile("\\['([^']*)']");

  private PagingField() {}

  /** Returns the name of the field in a request. */
  static String literal(String written) {
    Matcher quoted = QUOTED.matcher(written);
    return quoted.matches() ? quoted.group(1) : written;
  }

  /**
   * Returns true if the name contains a dot and is not quoted. If a name contains an unquoted dot,
   * the user may mean a nested field.
   */
  static boolean hasOpenDot(String written) {
    return written.contains(".") && !QUOTED.matcher(written).matches();
  }
}
