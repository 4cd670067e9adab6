package io.github.filterspec.processor.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The field of a page number, an offset, a cursor or a page size. An unquoted dot means a nested
 * field: {@code a.b} is the field {@code b} of the object {@code a}. A field name that contains a
 * dot is written in brackets and quotes: the user writes the name {@code a.b} as {@code ['a.b']}.
 */
final class PagingField {
  private static final Pattern QUOTED = Pattern.compile("\\['([^']*)']");

  private PagingField() {}

  /** Returns the name of the field in a request. */
  static String literal(String written) {
    Matcher quoted = QUOTED.matcher(written);
    return quoted.matches() ? quoted.group(1) : written;
  }

  /** Returns the names of the objects around the field, and the name of the field. */
  static List<String> path(String written) {
    return hasOpenDot(written) ? List.of(written.split("\\.", -1)) : List.of(literal(written));
  }

  /** Returns true if the name contains a dot and is not quoted. */
  static boolean hasOpenDot(String written) {
    return written.contains(".") && !QUOTED.matcher(written).matches();
  }
}
