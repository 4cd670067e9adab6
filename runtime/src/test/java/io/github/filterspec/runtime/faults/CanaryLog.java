package io.github.filterspec.runtime.faults;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Searches the secrets of all tests in all log records of all tests, at the finest level, and fails
 * the test that logged one. {@code META-INF/services} registers the extension for the whole suite.
 */
public final class CanaryLog implements BeforeAllCallback, AfterEachCallback {
  /** The parts that the secret values of the tests have in common. */
  private static final List<String> SECRETS = List.of("canary-4711", "s3cret");

  /** The server of the tests logs what it receives and sends. */
  private static final String SERVER = "mockwebserver3.";

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
    List<String> found = SEARCHER.take();
    if (!found.isEmpty()) {
      throw new AssertionError("secrets were logged: " + found);
    }
  }

  /** A handler that keeps the records with a secret. */
  static final class Searcher extends Handler {
    private final LinkedBlockingQueue<String> found = new LinkedBlockingQueue<>();

    @Override
    public void publish(LogRecord logged) {
      String text = text(logged);
      String logger = String.valueOf(logged.getLoggerName());
      if (!logger.startsWith(SERVER) && SECRETS.stream().anyMatch(text::contains)) {
        found.add(logger + ": " + text);
      }
    }

    private static String text(LogRecord logged) {
      StringWriter text = new StringWriter().append(logged.getMessage());
      if (logged.getParameters() != null) {
        text.append(Arrays.toString(logged.getParameters()));
      }
      if (logged.getThrown() != null) {
        logged.getThrown().printStackTrace(new PrintWriter(text));
      }
      return text.toString();
    }

    /** Returns the records with a secret, and forgets them. */
    List<String> take() {
      List<String> taken = new ArrayList<>();
      found.drainTo(taken);
      return taken;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
