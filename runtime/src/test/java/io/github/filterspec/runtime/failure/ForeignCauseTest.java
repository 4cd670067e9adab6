package io.github.filterspec.runtime.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ProtocolException;
import org.junit.jupiter.api.Test;

/** The cause of a broken connection can contain foreign text. */
class ForeignCauseTest {

  @Test
  void causeOfBrokenConnectionIsCleanToo() {
    IOException clean =
        ForeignCause.clean(new ProtocolException("Unexpected status line: \u001b[1m"));

    assertThat(clean).hasMessage("ProtocolException");
    assertThat(clean).hasNoCause();
  }
}
