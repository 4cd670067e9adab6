package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiRateLimitException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The header {@code Retry-After} is reported, and OkHttp does not act on it. */
class RetryAfterTest {
  private static final String SENT = "Date: Mon, 01 Jun 2026 12:00:00 GMT";

  @AutoClose private final Desk desk = new Desk();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2                              | 2000",
        "0                              | 0",
        "-5                             | 0",
        "1.5                            | 1500",
        "99999999999                    | 99999999999000",
        "Mon, 01 Jun 2026 12:00:30 GMT  | 30000",
        "Monday, 01-Jun-26 12:00:30 GMT | 30000",
        "Mon Jun  1 12:00:30 2026       | 30000",
        "Mon, 01 Jun 2026 11:00:00 GMT  | 0"
      })
  void everyFormatIsRead(String header, long millis) {
    desk.answers(429, "{}", SENT, "Retry-After: " + header);

    assertThat(rateLimit().retryAfter()).contains(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"soon", "", "1e3", "99999999999999999999", "Mon, 41 Jun 2026 12:00:30 GMT"})
  void invalidValueIsIgnored(String header) {
    desk.answers(429, "{}", SENT, "Retry-After: " + header);

    assertThat(rateLimit().retryAfter()).isEmpty();
  }

  @Test
  void longestTimeIsReported() {
    desk.answers(429, "{}", SENT, "Retry-After: 7", "Retry-After: 3");

    ApiRateLimitException error = rateLimit();

    assertThat(error.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(error).hasMessage("TicketDesk answered 429 (retry after 7 s)");
  }

  @Test
  void status429WithoutHeaderHasNoTime() {
    desk.answers(429, "{\"message\":\"Slow down\"}");

    ApiRateLimitException error = rateLimit();

    assertThat(error.retryAfter()).isEmpty();
    assertThat(error).hasMessage("TicketDesk answered 429");
  }

  @Test
  void status429InEnvelopeIsRateLimit() {
    desk.answers(200, "{\"success\":false,\"code\":429}");

    assertThat(rateLimit().retryAfter()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"503, 99999999999", "408, 99999999999", "503, 0", "408, 0"})
  void okHttpNeitherFailsNorRetries(int status, String header) {
    desk.answers(status, "{}", "Retry-After: " + header).answersTickets();

    ApiErrorException error =
        catchThrowableOfType(ApiErrorException.class, () -> desk.client().page(VIP));

    assertThat(error.status()).isEqualTo(status);
    assertThat(desk.requests()).isEqualTo(1);
  }

  @Test
  void okHttpNeitherFailsNorRetriesAsynchronously() {
    desk.answers(503, "{}", "Retry-After: 99999999999");

    assertThat(AsyncTest.failureOf(desk.client().pageAsync(VIP)))
        .isInstanceOf(ApiErrorException.class);
  }

  private ApiRateLimitException rateLimit() {
    return catchThrowableOfType(ApiRateLimitException.class, () -> desk.client().page(VIP));
  }
}
