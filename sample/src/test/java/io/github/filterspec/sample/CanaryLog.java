package io.github.filterspec.sample;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Searches the tokens of the tests in all log records of all tests, at the finest level, and fails
 * the test that logged one. {@code META-INF/services} registers the extension for the whole suite.
 */
public final class CanaryLog implements BeforeAllCallback, AfterEachCallback {
  private static final Searcher SEARCHER = new Searcher();

  @Override
  public void beforeAll(ExtensionContext context) {
    Logger root = Logger.getLogger("");
    if (!Arrays.asList(root.getHandlers()).contains(SEARCHER)) {
      root.setLevel(Level.ALL);
      root.addHandler(SEARCHER);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    String found = SEARCHER.found;
    SEARCHER.found = null;
    if (found != null) {
      throw new AssertionError("a token was logged: " + found);
    }
  }

  /** A handler that keeps a record with a token. */
  static final class Searcher extends Handler {
    volatile @Nullable String found;

    @Override
    public void publish(LogRecord logged) {
      StringWriter text = new StringWriter().append(logged.getLoggerName()).append(": ");
      text.append(logged.getMessage()).append(Arrays.toString(logged.getParameters()));
      if (logged.getThrown() != null) {
        logged.getThrown().printStackTrace(new PrintWriter(text));
      }
      if (Canary.isIn(text.toString())) {
        found = text.toString();
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
