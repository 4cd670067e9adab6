package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestClock;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The limit of requests in a minute. */
final class RateLimitTest {

  private final TestClock clock = new TestClock();

  /** Ten requests a minute. */
  @AutoClose private final Sandbox sandbox = TestSandbox.limited(10, clock);

  private final RawClient client = new RawClient(sandbox);

  @Test
  void request101InAMinuteIsRefused() {
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
  void refusedRequestIsToldTheWait() {
    ask(10);

    assertThat(client.post(RawBody.neutral()).error(429, "RATE_LIMIT_EXCEEDED"))
        .contains("60 seconds");
    assertThat(retryAfter()).isEqualTo("60");
  }

  @Test
  void waitIsRoundedUpToSeconds() {
    ask(10);

    clock.pass(Duration.ofMillis(58_001));
    assertThat(retryAfter()).isEqualTo("2");

    clock.pass(Duration.ofMillis(999));
    assertThat(retryAfter()).isEqualTo("1");

    clock.pass(Duration.ofMillis(999));
    assertThat(retryAfter()).isEqualTo("1");

    clock.pass(Duration.ofMillis(1));
    ask(10);
  }

  @Test
  void minuteSlides() {
    ask(4);
    clock.pass(Duration.ofSeconds(30));
    ask(6);
    assertThat(retryAfter()).isEqualTo("30");

    clock.pass(Duration.ofSeconds(30));
    ask(4);
    assertThat(retryAfter()).isEqualTo("30");
  }

  @Test
  void wrongBodyCountsButWrongTokenDoesNot() {
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
}
