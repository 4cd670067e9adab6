package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiRateLimitException;
import io.github.filterspec.runtime.tickets.TicketDesk;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile numbers and texts in an answer end in an {@link ApiException}. */
class HostileAnswersTest {
  private static final String HOSTILE = "a\\u001b[31m\\r\\nINFO admin\\u202e\\u200b\\ud800";

  @AutoClose private final Desk desk = new Desk();

  @ParameterizedTest
  @ValueSource(strings = {"1e2147483648", "1e-2147483649", "1e9223372036854775807"})
  void hugeExponentInUnknownFieldIsBrokenJson(String number) {
    desk.answersData("[{\"id\":\"t1\",\"unknown\":" + number + "}]");

    ApiDecodingException failure = decodingFailure(desk.client());

    assertThat(failure)
        .hasMessageStartingWith(
            "TicketDesk answered with JSON that is nested too deeply or contains a number that is too long")
        .hasMessageNotContaining("2147483648")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2147483648", "1e999999999", "[[[", "\"", "nonsense"})
  void errorWithHostileBodyKeepsStatusAndRetryAfter(String number) {
    desk.answers(429, "{\"code\":" + number + ",\"statusCode\":1e999999999}", "Retry-After: 3");

    ApiRateLimitException failure =
        catchThrowableOfType(ApiRateLimitException.class, () -> desk.client().page(VIP));

    assertThat(failure.status()).isEqualTo(429);
    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(3));
  }

  @Test
  void errorMessageIsOneLineOfVisibleText() {
    desk.answers(
        400,
        "{\"success\":false,\"error\":{\"code\":\"%1$s\",\"message\":\"%1$s\",\"statusCode\":400}}"
            .formatted(HOSTILE));

    ApiErrorException failure =
        catchThrowableOfType(ApiErrorException.class, () -> desk.client().page(VIP));

    assertThat(failure).hasMessage("TicketDesk answered 400");
    assertThat(failure.code()).contains("a [31m INFO admin\ufffd");
    assertThat(failure.apiMessage()).contains("a [31m INFO admin\ufffd");
  }

  @Test
  void nameOfUnknownFieldIsCleanedAndShortened() {
    desk.answersData(
        "[{\"id\":\"t1\",\"priority\":1,\"createdAt\":\"2026-06-01T00:00:00Z\",\"%s%s\":1}]"
            .formatted("a\\u001b[31m\\r\\nINFO admin\\u202e", "x".repeat(10_000)));
    ApiClient client =
        desk.client(
            ApiClient.builder(TicketDesk.class, desk.url())
                .token(Desk.TOKEN)
                .mapper(new ObjectMapper().registerModule(new JavaTimeModule())));

    assertThat(decodingFailure(client).path())
        .startsWith("data[0].a [31m INFO admin")
        .hasSizeLessThan(80);
  }

  @Test
  void mapperWithoutJavaTimeIsReportedWithCause() {
    desk.answersTickets("t1");
    ApiClient client =
        desk.client(
            ApiClient.builder(TicketDesk.class, desk.url())
                .token(Desk.TOKEN)
                .mapper(new ObjectMapper()));

    ApiDecodingException failure = decodingFailure(client);

    assertThat(failure).hasMessageContaining("java.time.Instant").hasMessageContaining("jsr310");
    assertThat(failure.path()).isEqualTo("data[0].createdAt");
    assertThat(failure.getCause()).isNotNull();
  }

  private static ApiDecodingException decodingFailure(ApiClient client) {
    return catchThrowableOfType(ApiDecodingException.class, () -> client.page(VIP));
  }
}
