package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.tickets.TicketPeriodsQuery;
import io.github.filterspec.runtime.tickets.TicketTimesQuery;
import java.time.Instant;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time ranges whose two ends are parameters of the URL, or fields beside the other fields. */
class FlatRangeTest {
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
  private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
  private static final TicketTimesQuery IN_JUNE =
      TicketTimesQuery.builder().created(TimeRange.between(JUNE, JULY)).text("red").build();

  @AutoClose private final Desk desk = new Desk();

  @Test
  void endsAreTwoParameters() throws InterruptedException {
    desk.answersTickets().answersTickets().answersTickets();

    desk.client().page(IN_JUNE);
    desk.client().page(TicketTimesQuery.builder().created(TimeRange.since(JUNE)).build());
    desk.client().page(TicketTimesQuery.builder().created(TimeRange.until(JULY)).build());

    assertThat(desk.takeRequest().getTarget())
        .isEqualTo(
            "/tickets?created%5Bgte%5D=2026-06-01T00%3A00%3A00.000Z&created%5Blt%5D=2026-07-01T00%3A00%3A00.000Z&text=red");
    assertThat(desk.takeRequest().getTarget())
        .isEqualTo("/tickets?created%5Bgte%5D=2026-06-01T00%3A00%3A00.000Z");
    assertThat(desk.takeRequest().getTarget())
        .isEqualTo("/tickets?created%5Blt%5D=2026-07-01T00%3A00%3A00.000Z");
  }

  @Test
  void parametersAndJsonContainTheEnds() {
    assertThat(IN_JUNE.parameters())
        .containsExactly(
            java.util.Map.entry("created[gte]", "2026-06-01T00:00:00.000Z"),
            java.util.Map.entry("created[lt]", "2026-07-01T00:00:00.000Z"),
            java.util.Map.entry("text", "red"));
    assertThat(TicketTimesQuery.fromJson(IN_JUNE.toJson())).isEqualTo(IN_JUNE);
  }

  @Test
  void endsAreTwoFieldsOfABody() throws InterruptedException {
    TicketPeriodsQuery query =
        TicketPeriodsQuery.builder()
            .created(TimeRange.since(JUNE))
            .closed(TimeRange.since(JULY))
            .text("red")
            .build();
    desk.answersTickets();

    desk.client().page(query);

    RecordedRequest sent = desk.takeRequest();
    assertThat(Desk.body(sent))
        .isEqualTo(
            "{\"after\":\"2026-06-01T00:00:00.000Z\",\"closed\":{\"start\":\"2026-07-01T00:00:00.000Z\",\"end\":\"\"},\"text\":\"red\"}");
    assertThat(TicketPeriodsQuery.fromJson(Desk.body(sent))).isEqualTo(query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"after\":\"\"}",
        "{\"after\":7}",
        "{\"before\":null}",
        "{\"after\":\"2026-07-01T00:00:00Z\",\"before\":\"2026-06-01T00:00:00Z\"}"
      })
  void invalidEndIsRejected(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketPeriodsQuery.fromJson(json))
        .withMessageStartingWith("TicketPeriodsQuery: the field after or before ");
  }

  @Test
  void descriptionSaysWhichEndsBelongToTheRange() {
    assertThat(IN_JUNE.describe())
        .isEqualTo(
            "created from 2026-06-01T00:00:00Z (included) to 2026-07-01T00:00:00Z (not included), and text is \"red\"");
    assertThat(TicketPeriodsQuery.builder().closed(TimeRange.until(JULY)).build().describe())
        .isEqualTo("closed until 2026-07-01T00:00:00Z (included)");
  }
}
