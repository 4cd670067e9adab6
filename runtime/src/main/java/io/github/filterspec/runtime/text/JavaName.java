package io.github.filterspec.runtime.text;

import java.util.Locale;

/** The conversion of a Java name into words. */
public final class JavaName {
  private JavaName() {}

  /**
   * Returns the words of a Java name, such as "last seen at" for {@code lastSeenAt}.
   *
   * @param name the name
   * @return the words in lower case
   */
  public static String words(String name) {
    return name.replaceAll("([a-z])([A-Z0-9])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
