package io.github.filterspec.runtime.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sequences that repeat are recognised with constant memory. */
class SeenBeforeTest {

  @ParameterizedTest(name = "{0} positions, then a circle of {1}")
  @CsvSource({"0, 1", "0, 2", "5, 1000", "0, 1500", "700, 1500", "5000, 20000"})
  void cycleIsFoundWithinThreeTimesItsLength(int before, int length) {
    SeenBefore seen = new SeenBefore();
    int steps = 0;
    String position = position(0, before, length);
    while (!seen.contains(position)) {
      seen.add(position);
      steps++;
      position = position(steps, before, length);
    }

    assertThat(steps).isBetween(before + length, 3 * (before + length));
  }

  @Test
  void longSequenceWithoutCircleIsNotReported() {
    SeenBefore seen = new SeenBefore();
    for (int step = 0; step < 100_000; step++) {
      String position = "p" + step;
      assertThat(seen.contains(position)).isFalse();
      seen.add(position);
    }
  }

  private static String position(int step, int before, int length) {
    return "p" + (step < before ? step : before + (step - before) % length);
  }
}
