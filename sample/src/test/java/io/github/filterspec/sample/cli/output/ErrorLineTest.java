package io.github.filterspec.sample.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Messages on standard error. */
final class ErrorLineTest {
  private final StringWriter err = new StringWriter();

  @Test
  void tokenIsHidden() {
    errorLine("canary 7\n").print("sent canary 7, and canary 7");

    assertThat(err).hasToString("filterspec-sample: sent (token), and (token)\n");
  }

  @Test
  void messageIsOneLine() {
    errorLine("").print("\none\r\n two\u2028\tthree\u001b[2J ");

    assertThat(err).hasToString("filterspec-sample: one two? three?[2J\n");
  }

  @Test
  void exceptionWithoutMessageIsNamed() {
    errorLine("").print(new IllegalStateException());

    assertThat(err).hasToString("filterspec-sample: IllegalStateException\n");
  }

  private ErrorLine errorLine(String token) {
    return new ErrorLine(new PrintWriter(err, true), new TokenMask(token));
  }
}
