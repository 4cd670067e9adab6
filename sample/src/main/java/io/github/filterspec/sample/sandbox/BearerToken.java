package io.github.filterspec.sample.sandbox;

import com.sun.net.httpserver.Headers;

/**
 * The one token that opens the door, as {@code Authorization: Bearer …}.
 *
 * <p>Our choice: the header stands there once and is spelt exactly so.
 */
final class BearerToken implements AccessRule {

  private final String authorization;

  /**
   * Accepts this token and no other.
   *
   * @throws IllegalArgumentException if the token is blank
   */
  BearerToken(String token) {
    if (token.isBlank()) {
      throw new IllegalArgumentException("The sandbox needs a token that is not blank");
    }
    this.authorization = "Bearer " + token;
  }

  @Override
  public void check(Headers headers) {
    if (!SingleHeader.is(authorization, "Authorization", headers)) {
      throw Refusal.unauthorized("Bearer token is missing or invalid.");
    }
  }
}
