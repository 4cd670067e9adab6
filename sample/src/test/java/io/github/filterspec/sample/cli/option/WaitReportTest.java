package io.github.filterspec.sample.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.monitor.CallEvent;
import io.github.filterspec.runtime.monitor.CallEvent.WaitReason;
import io.github.filterspec.runtime.monitor.CallInfo;
import io.github.filterspec.runtime.monitor.CallOutcome;
import io.github.filterspec.sample.botpenguin.BotPenguin;
import io.github.filterspec.sample.cli.output.ErrorLine;
import io.github.filterspec.sample.cli.output.TokenMask;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The line for a wait names the time and the reason. */
final class WaitReportTest {
  private static final CallInfo CALL =
      new CallInfo(1, "BotPenguin", "POST inbox/users", OptionalLong.of(101));

  private final StringWriter err = new StringWriter();
  private final WaitReport report =
      new WaitReport(BotPenguin.class, new ErrorLine(new PrintWriter(err, true), new TokenMask()));

  @Test
  void rateLimitIsAReason() {
    report.waits(new CallEvent.Waits(CALL, 1, Duration.ofMillis(46_001), WaitReason.RATE_LIMIT));

    assertThat(err)
        .hasToString("filterspec-sample: waiting 47 s: BotPenguin allows 100 requests in 60 s\n");
  }

  @Test
  void statusIsAReason() {
    retry(CallOutcome.ERROR, OptionalInt.of(503), Duration.ofHours(1));

    assertThat(err).hasToString("filterspec-sample: waiting 3,600 s: BotPenguin answered 503\n");
  }

  @Test
  void failureWithoutAnAnswerIsAReason() {
    retry(CallOutcome.TRANSPORT, OptionalInt.empty(), Duration.ofSeconds(2));
    retry(CallOutcome.TIMEOUT, OptionalInt.empty(), Duration.ofSeconds(2));

    assertThat(err)
        .hasToString(
            """
            filterspec-sample: waiting 2 s: BotPenguin could not be reached
            filterspec-sample: waiting 2 s: BotPenguin did not answer in time
            """);
  }

  @Test
  void eachWaitHasOneLine() {
    Duration time = Duration.ofSeconds(5);
    retry(CallOutcome.ERROR, OptionalInt.of(429), time);
    report.waits(new CallEvent.Waits(CALL, 2, time, WaitReason.RETRY_AFTER));

    assertThat(err.toString()).hasLineCount(1);
  }

  @Test
  void shortWaitIsNotPrinted() {
    retry(CallOutcome.TRANSPORT, OptionalInt.empty(), Duration.ofMillis(999));

    assertThat(err.toString()).isEmpty();
  }

  private void retry(CallOutcome outcome, OptionalInt status, Duration pause) {
    report.retries(new CallEvent.Retries(CALL, 1, outcome, status, pause, WaitReason.RETRY_AFTER));
  }
}
