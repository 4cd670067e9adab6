package io.github.filterspec.sample.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hides the tokens in what a server said, should a careless one have repeated them. */
final class TokenMask {
  private final List<String> tokens;

  /** A mask for the environment's tokens, as far as there are any. */
  TokenMask(@Nullable String... tokens) {
    this.tokens =
        Stream.of(tokens)
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(token -> !token.isEmpty())
            .toList();
  }

  String hide(String text) {
    String hidden = text;
    for (String token : tokens) {
      hidden = hidden.replace(token, "(token)");
    }
    return hidden;
  }
}
