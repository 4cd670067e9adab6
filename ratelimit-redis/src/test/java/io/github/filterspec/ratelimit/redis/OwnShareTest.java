package io.github.filterspec.ratelimit.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The share of one process, with a clock that the test turns. */
class OwnShareTest {
  private long now;
  private final OwnShare share = new OwnShare(Duration.ofSeconds(2), () -> now);

  @Test
  void requestsHaveAnEvenDistance() {
    share.begin();

    assertThat(share.tryTake()).isEqualTo(Duration.ofSeconds(2));
    turnTo(2);
    assertThat(share.tryTake()).isZero();
    assertThat(share.tryTake()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void timeWithoutRequestsIsNotSaved() {
    share.begin();
    turnTo(100);

    assertThat(share.tryTake()).isZero();
    assertThat(share.tryTake()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void secondOutageDoesNotShortenTheDistance() {
    share.begin();
    turnTo(2);
    assertThat(share.tryTake()).isZero();

    share.begin();

    assertThat(share.tryTake()).isEqualTo(Duration.ofSeconds(2));
  }

  private void turnTo(int seconds) {
    now = Duration.ofSeconds(seconds).toNanos();
  }
}
