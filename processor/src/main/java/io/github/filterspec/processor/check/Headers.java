package io.github.filterspec.processor.check;

import java.util.regex.Pattern;

/** What HTTP allows in a header. */
final class Headers {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

  private Headers() {}

  static boolean isName(String text) {
    return TOKEN.matcher(text).matches();
  }

  static boolean isValue(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 127);
  }
}
