package io.github.filterspec.sample.sandbox.opencx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestClock;
import io.github.filterspec.sample.sandbox.TestSandbox;
import io.github.filterspec.sample.sandbox.botpenguin.RawClient;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The limit of requests in a minute, which OpenCX counts separately. */
final class OpenCxLimitTest {

  private final TestClock clock = new TestClock();

  /** Three requests a minute. */
  @AutoClose private final Sandbox sandbox = TestSandbox.limited(3, clock);

  private final SegmentsClient client = new SegmentsClient(sandbox);
  private final RawClient botPenguin = new RawClient(sandbox);

  @Test
  void request101InAMinuteIsRefused() {
    try (Sandbox asDocumented = Sandbox.start()) {
      SegmentsClient hasty = new SegmentsClient(asDocumented);
      for (int i = 0; i < 100; i++) {
        assertThat(hasty.get("?limit=1").status()).isEqualTo(200);
      }

      assertThat(hasty.get("?limit=1").error(429, "Too Many Requests")).contains("100 requests");
    }
  }

  @Test
  void refusedRequestIsToldTheWait() {
    ask(3);
    clock.pass(Duration.ofSeconds(20));

    assertThat(client.get("").header("Retry-After")).isEqualTo("40");
  }

  @Test
  void requestAfterTheWaitIsAdmitted() {
    ask(3);
    clock.pass(Duration.ofSeconds(60));

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
  void requestsDoNotCountForBotPenguin() {
    ask(3);
    client.get("");

    assertThat(botPenguin.get("inbox/segments").status()).isEqualTo(200);
  }

  private void ask(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(client.get("").status()).isEqualTo(200);
    }
  }
}
