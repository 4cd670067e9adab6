package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** So many requests in any minute, on a clock that goes when the test says so. */
final class RateLimitTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-06-15T12:00:00Z"));

  /** Ten a minute, for short stories. */
  @AutoClose private final Sandbox sandbox = TestSandbox.limited(10, now::get);

  private final RawClient client = new RawClient(sandbox);

  @Test
  void byDefaultTheHundredAndFirstWithinAMinuteIsRefused() {
    try (Sandbox asDocumented = Sandbox.start()) {
      RawClient hasty = new RawClient(asDocumented);
      for (int i = 0; i < 100; i++) {
        assertThat(hasty.post(RawBody.neutral()).status()).isEqualTo(200);
      }

      Answer answer = hasty.post(RawBody.neutral());

      assertThat(answer.error(429, "RATE_LIMIT_EXCEEDED")).contains("100 requests");
      assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
    }
  }

  @Test
  void whoeverComesTooEarlyIsToldHowLongToWait() {
    ask(10);

    assertThat(client.post(RawBody.neutral()).error(429, "RATE_LIMIT_EXCEEDED"))
        .contains("60 seconds");
    assertThat(retryAfter()).isEqualTo("60");
  }

  @Test
  void theWaitIsInWholeSecondsRoundedUp() {
    ask(10);

    pass(Duration.ofMillis(58_001));
    assertThat(retryAfter()).isEqualTo("2");

    pass(Duration.ofMillis(999));
    assertThat(retryAfter()).isEqualTo("1");

    pass(Duration.ofMillis(999));
    assertThat(retryAfter()).isEqualTo("1");

    pass(Duration.ofMillis(1));
    ask(10);
  }

  @Test
  void theMinuteSlides() {
    ask(4);
    pass(Duration.ofSeconds(30));
    ask(6);
    assertThat(retryAfter()).isEqualTo("30");

    pass(Duration.ofSeconds(30));
    ask(4);
    assertThat(retryAfter()).isEqualTo("30");
  }

  @Test
  void aBadBodyCountsAndABadTokenDoesNot() {
    ask(8);
    client.send(client.anonymous("inbox/users").POST(BodyPublishers.noBody()));
    client.post("{}").badRequest();

    ask(1);
    assertThat(client.post(RawBody.neutral()).status()).isEqualTo(429);
  }

  private void ask(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(client.post(RawBody.neutral()).data()).hasSize(50);
    }
  }

  private String retryAfter() {
    return client.post(RawBody.neutral()).header("Retry-After");
  }

  private void pass(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }
}
