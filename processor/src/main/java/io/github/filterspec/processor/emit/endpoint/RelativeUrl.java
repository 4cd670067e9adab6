package io.github.filterspec.processor.emit.endpoint;

import java.nio.charset.StandardCharsets;

/**
 * The path of an endpoint as the relative URL in a Retrofit annotation. Retrofit appends the
 * relative URL to the base URL.
 */
final class RelativeUrl {
  private static final String AS_THEY_ARE = "-._~!$&'()*+,;=:@/%{}";

  /**
   * The prefix of a path with a colon in its first segment. Without the prefix, the text before the
   * colon would be the scheme of a URL (RFC 3986, section 4.2).
   */
  private static final String HERE = "./";

  /**
   * The prefix of a path with a colon and parameters. Retrofit rejects the prefix {@code ./} in a
   * path with parameters, but accepts a tab in the prefix, and URL parsers remove the tab.
   */
  private static final String HERE_BESIDE_PARAMETERS = ".\t/";

  private RelativeUrl() {}

  /** Returns the path with all characters percent-encoded that a URL cannot contain. */
  static String of(String path) {
    String encoded = encoded(path);
    if (!encoded.split("/", 2)[0].contains(":")) {
      return encoded;
    }
    return (path.contains("{") ? HERE_BESIDE_PARAMETERS : HERE) + encoded;
  }

  private static String encoded(String path) {
    StringBuilder text = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean letterOrDigit = c < 128 && Character.isLetterOrDigit(c);
      text.append(letterOrDigit || AS_THEY_ARE.indexOf(c) >= 0 ? c : "%%%02X".formatted((int) c));
    }
    return text.toString();
  }
}
