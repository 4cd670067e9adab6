package io.github.filterspec.sample.cli.output;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hides tokens in texts from a server, because a server can repeat a token in a message. */
public final class TokenMask {
  private final List<String> tokens;

  /**
   * Creates a mask.
   *
   * @param tokens the tokens to hide; an element is null if the user did not set the token
   */
  public TokenMask(@Nullable String... tokens) {
    this.tokens =
        Stream.of(tokens)
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(token -> !token.isEmpty())
            .toList();
  }

  /** Replaces each token with the text {@code (token)}. */
  String hide(String text) {
    String hidden = text;
    for (String token : tokens) {
      hidden = hidden.replace(token, "(token)");
    }
    return hidden;
  }
}
