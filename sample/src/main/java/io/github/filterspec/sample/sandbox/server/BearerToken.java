package io.github.filterspec.sample.sandbox.server;

import com.sun.net.httpserver.Headers;
import io.github.filterspec.sample.sandbox.server.Api.AccessRule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * Checks the header {@code Authorization: Bearer …}. This is our own decision: a request must have
 * the header {@code Authorization} exactly once.
 */
public final class BearerToken implements AccessRule {

  private final byte[] authorization;

  /**
   * Creates a check that accepts only the given token.
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

  /**
   * Returns true if the given header value contains the token of the API. The duration of the
   * comparison does not depend on the token of the API, so the duration reveals nothing about the
   * token.
   */
  private boolean isRight(String given) {
    return MessageDigest.isEqual(authorization, bytes(given));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
