package io.github.filterspec.sample.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves only when the test moves it. */
public final class TestClock implements InstantSource {
  private Instant now = Instant.parse("2026-06-15T12:00:00Z");

  @Override
  public synchronized Instant instant() {
    return now;
  }

  /** Moves the clock. */
  public synchronized void pass(Duration time) {
    now = now.plus(time);
  }
}
