package io.github.filterspec.processor.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The field of a paging member as the user writes it: {@code after}, or {@code ['a.b']}. */
final class PagingField {
  private static final Pattern QUOTED = Pattern.compile("\\['([^']*)']");

  private PagingField() {}

  /** Returns the name on the wire. */
  static String literal(String written) {
    Matcher quoted = QUOTED.matcher(written);
    return quoted.matches() ? quoted.group(1) : written;
  }

  /** Returns whether the name has a dot that could mean a nested field. */
  static boolean hasOpenDot(String written) {
    return written.contains(".") && !QUOTED.matcher(written).matches();
  }
}
