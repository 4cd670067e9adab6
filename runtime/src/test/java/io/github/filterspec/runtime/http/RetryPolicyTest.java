package io.github.filterspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The waits between attempts, at both ends of their random range. */
class RetryPolicyTest {
  private static final EndpointDefinition ENDPOINT =
      EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "GET", "tickets", String.class);

  @ParameterizedTest
  @DisplayName("F15: the wait after 429 without Retry-After is from 1 to 60 seconds")
  @CsvSource({"1, 2", "2, 4", "3, 8", "5, 32", "6, 60", "9, 60"})
  void waitAfterRateLimitGrows(int attempts, int longest) {
    assertThat(waitAfter(429, null, attempts, 0)).isEqualTo(Duration.ofSeconds(1));
    assertThat(waitAfter(429, null, attempts, 1)).isEqualTo(Duration.ofSeconds(longest));
  }

  @ParameterizedTest
  @CsvSource({"1, 200", "2, 400", "5, 3200", "8, 20000", "9, 20000"})
  void waitAfterOtherErrorsGrows(int attempts, int longest) {
    assertThat(waitAfter(503, null, attempts, 0)).isZero();
    assertThat(waitAfter(503, null, attempts, 1)).isEqualTo(Duration.ofMillis(longest));
  }

  @ParameterizedTest
  @DisplayName("F14: the wait after Retry-After has a little jitter, and is never shorter")
  @CsvSource({"0, 0", "2, 2200", "10, 11000", "60, 61000"})
  void waitAfterRetryAfterIsNeverShorter(int seconds, int longest) {
    Duration named = Duration.ofSeconds(seconds);

    assertThat(waitAfter(429, named, 1, 0)).isEqualTo(named);
    assertThat(waitAfter(503, named, 1, 1)).isEqualTo(Duration.ofMillis(longest));
  }

  private static Duration waitAfter(
      int status, @Nullable Duration named, int attempts, double random) {
    CallFailure failure =
        CallFailure.error(new CallFailure.ErrorReport("Desk", status, status, null, null, named));
    return new RetryPolicy(10, () -> random).waitAfter(failure, attempts, ENDPOINT).orElseThrow();
  }
}
