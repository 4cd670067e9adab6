package io.github.filterspec.processor.emit.endpoint;

import java.nio.charset.StandardCharsets;

/**
 * The path of an endpoint as the relative URL in a Retrofit annotation. Retrofit appends the
 * relative URL to the base URL.
 */
final class RelativeUrl {
  private static final String AS_THEY_ARE = "-._~!$&'()*+,;=:@/%{}";

  /**
   * The prefix for a path that has a colon in its first segment. Without the prefix {@code ./}, the
   * text before the colon would be the scheme of a URL (RFC 3986, section 4.2).
   */
  private static final String HERE = "./";

  /**
   * The prefix for a path that contains parameters and has a colon in its first segment. If a path
   * has parameters, Retrofit rejects the prefix {@code ./}, but accepts a prefix that contains a
   * tab. URL parsers remove tabs from a URL.
   */
  private static final String HERE_BESIDE_PARAMETERS = ".\t/";

  private RelativeUrl() {}

  /** Returns the path, in which the characters that a URL cannot contain are percent-encoded. */
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
