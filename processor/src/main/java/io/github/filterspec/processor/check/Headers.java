package io.github.filterspec.processor.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What HTTP allows in a header, and what the client leaves to it. */
final class Headers {
  private static final String SIGNS = "!#$%&'*+.^_`|~-";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9" + SIGNS + "]+");

  /** They say how long the body is, which only who writes it knows. */
  private static final Set<String> OF_BODY = Set.of("content-length", "transfer-encoding");

  private Headers() {}

  /** What is wrong with a header's name, if requests bring a token along or not. */
  static Optional<String> mistake(String name, boolean token) {
    if (!NAME.matcher(name).matches()) {
      return Optional.of("cannot be sent: its name may hold only letters, digits and " + SIGNS);
    }
    if (OF_BODY.contains(key(name))) {
      return Optional.of("is written by the client, which knows how long the body is: remove it");
    }
    return token && key(name).equals("authorization")
        ? Optional.of(
            "is replaced by the client's token: remove it, or say auth = Auth.NONE in @Api")
        : Optional.empty();
  }

  /** Whether a text can be the value of a header. */
  static boolean isValue(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 127);
  }

  /** What equal names have in common: upper and lower case are alike. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
