package io.github.filterspec.sample.cli;

import org.jspecify.annotations.Nullable;

/** Hides the token in what a server said, should a careless one have repeated it. */
final class TokenMask {
  private final String token;

  /** A mask for the environment's token, if there is one. */
  TokenMask(@Nullable String token) {
    this.token = token == null ? "" : token.strip();
  }

  String hide(String text) {
    return token.isEmpty() ? text : text.replace(token, "(token)");
  }
}
