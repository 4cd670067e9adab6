package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.tickets.TicketAccountsQuery;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetDateTime;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Exact numbers, times with an offset, and durations in the URL and in headers. */
class ExactValuesInUrlTest {
  private static final TicketAccountsQuery QUERY =
      TicketAccountsQuery.builder()
          .account(BigInteger.TEN.pow(30))
          .patience(Duration.ofMinutes(15))
          .rate(new BigDecimal("0.00000010"))
          .opened(OffsetDateTime.parse("2026-06-01T10:00:00+02:00"))
          .build();

  @AutoClose private final Desk desk = new Desk();

  @Test
  void valuesHaveNoExponentAndPlusIsEncoded() throws InterruptedException {
    desk.answersTickets();

    desk.client().page(QUERY);

    RecordedRequest request = desk.takeRequest();
    assertThat(request.getTarget())
        .isEqualTo(
            "/accounts/1000000000000000000000000000000/tickets?rate=0.00000010"
                + "&opened=2026-06-01T10%3A00%3A00.000%2B02%3A00");
    assertThat(request.getHeaders().get("X-Patience")).isEqualTo("PT15M");
  }

  @Test
  void parameterWithoutDefaultIsEmptyWhileItIsNotSet() {
    assertThat(QUERY.currency()).isEmpty();
  }
}
