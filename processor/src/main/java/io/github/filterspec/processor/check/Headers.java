package io.github.filterspec.processor.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What HTTP allows in a header, and what the client leaves to it. */
final class Headers {
  private static final String SIGNS = "!#$%&'*+.^_`|~-";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9" + SIGNS + "]+");

  /** The HTTP client sets these headers, or they belong to one connection and not to a request. */
  private static final Set<String> OF_CLIENT =
      Set.of(
          "accept-encoding",
          "connection",
          "content-encoding",
          "content-length",
          "expect",
          "host",
          "http2-settings",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "via");

  private Headers() {}

  /** What is wrong with a header's name, if requests bring a token along or not. */
  static Optional<String> mistake(String name, boolean token) {
    if (!NAME.matcher(name).matches()) {
      return Optional.of("cannot be sent. Its name must consist of letters, digits and " + SIGNS);
    }
    if (OF_CLIENT.contains(key(name)) || key(name).startsWith("proxy-")) {
      return Optional.of("is set by the HTTP client itself. Remove it");
    }
    return token && key(name).equals("authorization")
        ? Optional.of(
            "is replaced by the client's token. Remove it, or use auth = Auth.NONE in @Api")
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
