package io.github.filterspec.sample.sandbox;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * The token that opens the door, and the {@code authtype} that must come with it.
 *
 * <p>Documented: {@code Authorization: Bearer …} and {@code authtype: Key}. Our choice: both
 * exactly once and spelt exactly so, and a wrong {@code authtype} is a 401, too.
 */
final class Credentials {

  private final String authorization;

  Credentials(String token) {
    if (token.isBlank()) {
      throw new IllegalArgumentException("The sandbox needs a token that is not blank");
    }
    this.authorization = "Bearer " + token;
  }

  void check(Headers headers) {
    if (!same(authorization, only(headers, "Authorization"))) {
      throw unauthorized("Bearer token is missing or invalid.");
    }
    if (!same("Key", only(headers, "authtype"))) {
      throw unauthorized("Header authtype must be Key.");
    }
  }

  private static String only(Headers headers, String name) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.size() == 1 ? values.get(0) : "";
  }

  /** Compares in constant time, as one compares secrets. */
  private static boolean same(String expected, String actual) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8));
  }

  private static Refusal unauthorized(String message) {
    return new Refusal(401, "UNAUTHORIZED", message);
  }
}
