package io.github.filterspec.sample.sandbox.server;

import com.sun.net.httpserver.Headers;
import io.github.filterspec.sample.sandbox.server.Api.AccessRule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * Checks the header {@code Authorization: Bearer …}. We chose that a request must have this header
 * exactly once.
 */
public final class BearerToken implements AccessRule {

  private final byte[] authorization;

  /**
   * Creates a check that accepts this token only.
   *
   * @throws IllegalArgumentException if the token is blank
   */
  public BearerToken(String token) {
    if (token.isBlank()) {
      throw new IllegalArgumentException("The sandbox needs a token that is not blank");
    }
    this.authorization = bytes("Bearer " + token);
  }

  @Override
  public void check(Headers headers) {
    List<String> given = headers.getOrDefault("Authorization", List.of());
    if (given.size() != 1 || !isRight(given.get(0))) {
      throw Refusal.unauthorized("Bearer token is missing or invalid.");
    }
  }

  /** Compares the tokens in constant time, because the token is a secret. */
  private boolean isRight(String given) {
    return MessageDigest.isEqual(authorization, bytes(given));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
