package io.github.filterspec.sample.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The progress of an export. */
final class ProgressTest {

  @Test
  void progressIsShownOnATerminalOnly() {
    assertThat(progress(true, 120))
        .isEqualTo(
            "\r[%-40s] 50 contacts\r[%-40s] 100 contacts\r[%-40s] 120 contacts\n"
                .formatted("#", "##", "##"));
    assertThat(progress(true, 40)).isEmpty();
    assertThat(progress(false, 120)).isEmpty();
  }

  private static String progress(boolean terminal, int steps) {
    StringWriter err = new StringWriter();
    Progress progress =
        new Progress(new ErrorLine(new PrintWriter(err, true), new TokenMask()), terminal);
    for (int i = 0; i < steps; i++) {
      progress.step(1);
    }
    progress.end();
    return err.toString();
  }
}
