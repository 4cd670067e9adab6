package io.github.filterspec.sample.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that moves only when the test moves it. */
public final class TestClock implements InstantSource {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-06-15T12:00:00Z"));

  @Override
  public Instant instant() {
    return now.get();
  }

  /** Moves the clock. */
  public void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }
}
