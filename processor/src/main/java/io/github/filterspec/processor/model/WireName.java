package io.github.filterspec.processor.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a field as the user writes it: {@code status}, or {@code ['a.b']} with a dot. */
public final class WireName {
  private static final Pattern QUOTED = Pattern.compile("\\['([^']*\\.[^']*)']");

  private WireName() {}

  /** Returns the name on the wire. */
  public static String literal(String written) {
    Matcher quoted = QUOTED.matcher(written);
    return quoted.matches() ? quoted.group(1) : written;
  }

  /** Returns whether the name has a dot that could mean a nested field. */
  static boolean hasOpenDot(String written) {
    return written.contains(".") && !QUOTED.matcher(written).matches();
  }
}
