package io.github.filterspec.runtime.text;

import java.util.Locale;

/** The name of a member or of a component in Java. */
public final class JavaName {
  private JavaName() {}

  /**
   * Returns a name as words: {@code last seen at} for {@code lastSeenAt}.
   *
   * @param name the name
   * @return the words in lower case
   */
  public static String words(String name) {
    return name.replaceAll("([a-z])([A-Z0-9])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
