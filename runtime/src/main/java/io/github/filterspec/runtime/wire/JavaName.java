package io.github.filterspec.runtime.wire;

import java.util.Locale;

/** The name of a member or of a component in Java. */
final class JavaName {
  private JavaName() {}

  /** Returns a name as words: {@code last seen at} for {@code lastSeenAt}. */
  static String words(String name) {
    return name.replaceAll("([a-z])([A-Z0-9])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
