package io.github.filterspec.sample.cli.output;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hides the tokens in a server's text, in case the server repeats them. */
public final class TokenMask {
  private final List<String> tokens;

  /**
   * Creates a mask.
   *
   * @param tokens the tokens; null where the environment has no token
   */
  public TokenMask(@Nullable String... tokens) {
    this.tokens =
        Stream.of(tokens)
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(token -> !token.isEmpty())
            .toList();
  }

  /** Returns the text with {@code (token)} in place of each token. */
  String hide(String text) {
    String hidden = text;
    for (String token : tokens) {
      hidden = hidden.replace(token, "(token)");
    }
    return hidden;
  }
}
