package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token that cannot be sent is wrong usage. */
final class TokenTest {
  private static final String UNREACHABLE = "https://filterspec.invalid";

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n"})
  void blankTokenIsWrongUsage(String token) {
    Ran ran =
        Ran.in(Map.of("BOTPENGUIN_TOKEN", token), "find", "--online", "--base-url", UNREACHABLE);

    assertThat(ran.err())
        .startsWith("filterspec-sample: the environment variable BOTPENGUIN_TOKEN");
    assertThat(ran.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"canary-4711 1", "canary-4711\nX-Evil: 1", "canary-4711ü"})
  void tokenMustFitInAHeader(String token) {
    Ran ran =
        Ran.in(Map.of("BOTPENGUIN_TOKEN", token), "find", "--online", "--base-url", UNREACHABLE);

    assertThat(ran.err())
        .isEqualTo(
            """
            filterspec-sample: the token has characters that cannot be in a header: remove blanks, line breaks and everything that is not ASCII
            filterspec-sample: see 'filterspec-sample find --help'
            """);
    assertThat(ran.exitCode()).isEqualTo(2);
  }
}
