package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CallFailure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules for a token that is sent in the header {@code Authorization: Bearer …}. */
public final class TokenSyntax {
  private static final String SCHEME = "Bearer ";

  private TokenSyntax() {}

  /**
   * Checks a constant token.
   *
   * @param token the token
   * @throws CallFailure if the token cannot be sent; the message does not contain the token
   */
  public static void check(String token) {
    Optional<String> problem = problem(token);
    if (problem.isPresent()) {
      throw CallFailure.configuration(problem.get());
    }
  }

  /**
   * Returns the problem of a token.
   *
   * @param token the token
   * @return a text that says what is wrong and what to do, without the token; empty if the token
   *     can be sent
   */
  static Optional<String> problem(@Nullable String token) {
    if (token == null || token.isBlank()) {
      return Optional.of("the token is missing, because it is null or blank: supply a token");
    }
    if (token.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.of(
          "the token begins with \"Bearer \", which the client adds itself: remove these characters");
    }
    return token.chars().allMatch(c -> c > ' ' && c < 127)
        ? Optional.empty()
        : Optional.of(
            "the token has characters that cannot be in a header: remove blanks, line breaks and"
                + " everything that is not ASCII");
  }
}
