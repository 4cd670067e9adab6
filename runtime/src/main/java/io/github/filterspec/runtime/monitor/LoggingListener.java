package io.github.filterspec.runtime.monitor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A listener that writes one line for each attempt to a {@link System.Logger}. The listener also
 * writes one line for a call that ends without an attempt.
 *
 * <pre>{@code
 * INFO  Desk POST tickets/search, page 7: attempt 1 failed with 503 (ERROR). The next attempt is in 0.412 s (BACK_OFF).
 * DEBUG Desk POST tickets/search, page 7: SUCCESS with 200 after 2 attempts in 0.731 s, request id 4711
 * }</pre>
 *
 * <p>The lines contain no token and no value of a filter. The request id is the only header whose
 * value the lines contain. The line for a successful call has the level {@code DEBUG}. The line for
 * a failed attempt has the level {@code INFO} if another attempt follows. The line for a failed
 * call has the level {@code WARNING}.
 */
public final class LoggingListener implements CallListener {
  /** The name of the logger. */
  public static final String LOGGER = "io.github.filterspec.runtime";

  private final Logger logger;

  /** Creates a listener that writes to the logger with the name {@link #LOGGER}. */
  public LoggingListener() {
    this(System.getLogger(LOGGER));
  }

  /**
   * Creates a listener that writes to a logger.
   *
   * @param logger the logger
   */
  public LoggingListener(Logger logger) {
    this.logger = logger;
  }

  @Override
  public void retries(CallEvent.Retries event) {
    logger.log(
        Level.INFO,
        () ->
            "%s: attempt %d failed%s (%s). The next attempt is in %s s (%s)."
                .formatted(
                    event.call(),
                    event.attempt(),
                    with(event.status()),
                    event.outcome(),
                    seconds(event.pause()),
                    event.reason()));
  }

  @Override
  public void ended(CallEvent.Ended event) {
    logger.log(
        event.outcome() == CallOutcome.SUCCESS ? Level.DEBUG : Level.WARNING,
        () ->
            "%s: %s%s after %d %s in %s s%s"
                .formatted(
                    event.call(),
                    event.outcome(),
                    with(event.status()),
                    event.attempts(),
                    event.attempts() == 1 ? "attempt" : "attempts",
                    seconds(event.elapsed()),
                    requestId(event.requestId())));
  }

  private static String with(OptionalInt status) {
    return status.isPresent() ? " with " + status.getAsInt() : "";
  }

  private static String requestId(Optional<String> id) {
    return id.map(", request id "::concat).orElse("");
  }

  private static String seconds(Duration time) {
    return "%d.%03d".formatted(time.toSeconds(), time.toMillisPart());
  }
}
