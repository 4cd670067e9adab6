package io.github.filterspec.runtime.codec;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The smallest unit of time that a notation of times can write. */
enum Precision {
  SECONDS(ChronoUnit.SECONDS),
  MILLIS(ChronoUnit.MILLIS);

  private final ChronoUnit unit;

  Precision(ChronoUnit unit) {
    this.unit = unit;
  }

  ChronoUnit unit() {
    return unit;
  }

  /** Returns the problem of a time that the notation cannot write exactly; null if it can. */
  @Nullable String problem(Instant value) {
    String problem = Codecs.INSTANT.problem(value);
    if (problem != null) {
      return problem;
    }
    boolean exact = value.truncatedTo(unit).equals(value);
    return exact ? null : "is not a whole number of " + this;
  }

  @Override
  public String toString() {
    return this == SECONDS ? "seconds" : "milliseconds";
  }
}
