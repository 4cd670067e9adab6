package io.github.filterspec.sample.sandbox;

import com.sun.net.httpserver.Headers;

/**
 * The token that opens BotPenguin's door, and the {@code authtype} that must come with it.
 *
 * <p>Documented: {@code Authorization: Bearer …} and {@code authtype: Key}. Our choice: a wrong
 * {@code authtype} is a 401, too.
 */
final class Credentials implements AccessRule {

  private final BearerToken token;

  Credentials(String token) {
    this.token = new BearerToken(token);
  }

  @Override
  public void check(Headers headers) {
    token.check(headers);
    if (!SingleHeader.is("Key", "authtype", headers)) {
      throw Refusal.unauthorized("Header authtype must be Key.");
    }
  }
}
