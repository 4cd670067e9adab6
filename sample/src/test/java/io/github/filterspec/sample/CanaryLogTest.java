package io.github.filterspec.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.sample.sandbox.TestSandbox;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** A token is found in the log records and in the output of the whole suite. */
final class CanaryLogTest {

  @Test
  void tokenIsFoundInEveryPartOfARecord() {
    LogRecord parameter = new LogRecord(Level.FINEST, "{0}");
    parameter.setParameters(new Object[] {TestSandbox.TOKEN});
    LogRecord thrown = new LogRecord(Level.INFO, "failed");
    thrown.setThrown(new IllegalStateException(new IllegalStateException(TestSandbox.TOKEN)));

    assertThat(found(new LogRecord(Level.INFO, "harmless"))).isFalse();
    assertThat(found(new LogRecord(Level.INFO, TestSandbox.OPENCX_TOKEN))).isTrue();
    assertThat(found(parameter)).isTrue();
    assertThat(found(thrown)).isTrue();
  }

  private static boolean found(LogRecord logged) {
    CanaryLog.Searcher searcher = new CanaryLog.Searcher();
    searcher.publish(logged);
    return searcher.found != null;
  }

  @Test
  void allRecordsOfTheSuiteAreSearched() {
    assertThat(Logger.getLogger("").getHandlers())
        .hasAtLeastOneElementOfType(CanaryLog.Searcher.class);
    assertThat(Logger.getLogger("okhttp3.OkHttpClient").isLoggable(Level.FINEST)).isTrue();
  }

  @Test
  void printedTokenFailsTheTest() {
    assertThatThrownBy(() -> Canary.check("sent " + TestSandbox.TOKEN))
        .isInstanceOf(AssertionError.class);
  }
}
