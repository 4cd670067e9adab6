package io.github.filterspec.processor.emit.endpoint;

import java.nio.charset.StandardCharsets;

/** Writes the path of an endpoint as the relative URL that Retrofit appends to the base URL. */
final class RelativeUrl {
  private static final String AS_THEY_ARE = "-._~!$&'()*+,;=:@/%{}";

  /**
   * The prefix that prevents a colon in the first segment from making that segment a scheme (RFC
   * 3986, 4.2).
   */
  private static final String HERE = "./";

  /**
   * The same as {@link #HERE} for paths with parameters. Retrofit rejects a dot segment in such a
   * path, and every reader of URLs removes the tab.
   */
  private static final String HERE_BESIDE_PARAMETERS = ".\t/";

  private RelativeUrl() {}

  /** Returns the path, percent-encoded where a URL cannot contain a character. */
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
