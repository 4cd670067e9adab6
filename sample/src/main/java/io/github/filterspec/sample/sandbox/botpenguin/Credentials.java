package io.github.filterspec.sample.sandbox.botpenguin;

import com.sun.net.httpserver.Headers;
import io.github.filterspec.sample.sandbox.server.AccessRule;
import io.github.filterspec.sample.sandbox.server.BearerToken;
import io.github.filterspec.sample.sandbox.server.Refusal;
import java.util.List;

/**
 * The bearer token, and the {@code authtype} that must come with it.
 *
 * <p>Documented: {@code authtype: Key}. Our choice: the header stands there once, is spelt exactly
 * so, and a wrong one is a 401, too.
 */
final class Credentials implements AccessRule {

  private final BearerToken token;

  Credentials(String token) {
    this.token = new BearerToken(token);
  }

  @Override
  public void check(Headers headers) {
    token.check(headers);
    if (!List.of("Key").equals(headers.get("authtype"))) {
      throw Refusal.unauthorized("Header authtype must be Key.");
    }
  }
}
