package io.github.filterspec.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.monitor.LoggingListener;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Secrets in log records of the suite are found, wherever they are in a record. */
class CanaryLogTest {
  private final CanaryLog.Searcher searcher = new CanaryLog.Searcher();

  @Test
  void secretIsFoundInTheMessageTheParametersAndTheException() {
    LogRecord parameter = new LogRecord(Level.FINEST, "{0}");
    parameter.setParameters(new Object[] {Faults.TOKEN});
    LogRecord thrown = new LogRecord(Level.INFO, "failed");
    thrown.setThrown(new IllegalStateException(new IllegalStateException(Faults.FILTER)));

    searcher.publish(new LogRecord(Level.INFO, "harmless"));
    searcher.publish(new LogRecord(Level.INFO, Faults.TOKEN));
    searcher.publish(parameter);
    searcher.publish(thrown);

    assertThat(searcher.take()).hasSize(3);
    assertThat(searcher.take()).isEmpty();
  }

  @Test
  void allRecordsOfTheSuiteAreSearched() {
    Logger root = Logger.getLogger("");

    assertThat(root.getHandlers()).hasAtLeastOneElementOfType(CanaryLog.Searcher.class);
    assertThat(System.getLogger(LoggingListener.LOGGER).isLoggable(System.Logger.Level.TRACE))
        .isTrue();
    assertThat(Logger.getLogger("okhttp3.OkHttpClient").isLoggable(Level.FINEST)).isTrue();
  }
}
