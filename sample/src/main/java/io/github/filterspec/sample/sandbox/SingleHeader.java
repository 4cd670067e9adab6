package io.github.filterspec.sample.sandbox;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** A header that must stand there once, with one value. */
final class SingleHeader {

  private SingleHeader() {}

  /** Compares in constant time, as one compares secrets. */
  static boolean is(String expected, String name, Headers headers) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.size() == 1 && MessageDigest.isEqual(bytes(expected), bytes(values.get(0)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
