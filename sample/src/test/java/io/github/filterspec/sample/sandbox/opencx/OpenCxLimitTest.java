package io.github.filterspec.sample.sandbox.opencx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import io.github.filterspec.sample.sandbox.botpenguin.RawClient;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** So many requests in any minute, counted for OpenCX alone, on a clock that the test moves. */
final class OpenCxLimitTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-06-15T12:00:00Z"));

  /** Three a minute, for short stories. */
  @AutoClose private final Sandbox sandbox = TestSandbox.limited(3, now::get);

  private final SegmentsClient client = new SegmentsClient(sandbox);
  private final RawClient botPenguin = new RawClient(sandbox);

  @Test
  void byDefaultTheHundredAndFirstWithinAMinuteIsRefused() {
    try (Sandbox asDocumented = Sandbox.start()) {
      SegmentsClient hasty = new SegmentsClient(asDocumented);
      for (int i = 0; i < 100; i++) {
        assertThat(hasty.get("?limit=1").status()).isEqualTo(200);
      }

      assertThat(hasty.get("?limit=1").error(429, "Too Many Requests")).contains("100 requests");
    }
  }

  @Test
  void whoeverComesTooEarlyIsToldHowLongToWait() {
    ask(3);
    pass(Duration.ofSeconds(20));

    assertThat(client.get("").header("Retry-After")).isEqualTo("40");
  }

  @Test
  void whoeverWaitsGetsIn() {
    ask(3);
    pass(Duration.ofSeconds(60));

    ask(3);
  }

  @Test
  void requestsToBotPenguinDoNotCount() {
    for (int i = 0; i < 4; i++) {
      botPenguin.get("inbox/segments");
    }

    ask(3);
  }

  @Test
  void requestsDoNotCountAtBotPenguin() {
    ask(3);
    client.get("");

    assertThat(botPenguin.get("inbox/segments").status()).isEqualTo(200);
  }

  private void ask(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(client.get("").status()).isEqualTo(200);
    }
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }
}
