package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.filterspec.runtime.TimeRange;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that the spec declares in another notation than the usual notation of their type. */
class NotationsTest {
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
  private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
  private static final TicketNotationsQuery QUERY =
      TicketNotationsQuery.builder()
          .opened(JUNE)
          .days(JUNE, JULY)
          .changes(Map.of("status", JUNE.plusMillis(7)))
          .closed(TimeRange.since(JUNE))
          .created(TimeRange.between(JUNE.plusMillis(1), JULY))
          .urgencies(Urgency.HIGH, Urgency.LOW)
          .urgency(Urgency.HIGH)
          .paid(true)
          .share(0.5)
          .visit(new TicketVisit(JULY, 3))
          .build();

  @Test
  void valuesAreWrittenInTheirNotation() {
    assertThat(QUERY.toJson())
        .isEqualTo(
            """
            {"opened":"2026-06-01T00:00:00Z","days":[1780272000,1782864000],\
            "changes":{"status":"1780272000007"},"closed":{"start":"1780272000","end":""},\
            "after":1780272000001,"before":1782864000000,"urgencies":[4,1],"urgency":4,\
            "paid":"true","share":"0.5","visit":{"at":1782864000,"pages":"3"}}""");
  }

  @Test
  void writtenValuesAreReadBack() {
    assertThat(TicketNotationsQuery.fromJson(QUERY.toJson())).isEqualTo(QUERY);
  }

  @Test
  void descriptionHasTimesAndNamesOfConstants() {
    TicketNotationsQuery query =
        TicketNotationsQuery.builder()
            .days(JUNE)
            .urgencies(Urgency.HIGH)
            .created(TimeRange.since(JULY))
            .build();

    assertThat(query.describe())
        .isEqualTo(
            "days is 2026-06-01T00:00:00Z, and created since 2026-07-01T00:00:00Z, and urgencies is HIGH");
  }

  @Test
  void defaultIsWrittenInItsNotation() {
    assertThat(TicketNotationsQuery.builder().matchAll().build().toJson())
        .isEqualTo("{\"urgency\":1}");
  }

  @Test
  void timeWithFractionIsRejectedIfTheNotationHasNone() {
    TicketNotationsQuery.Builder builder = TicketNotationsQuery.builder();
    Instant late = JUNE.plusMillis(500);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.opened(late))
        .withMessageContaining("opened: the value is not a whole number of seconds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.days(Set.of(late)))
        .withMessageContaining("is not a whole number of seconds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.closed(TimeRange.until(late)))
        .withMessageContaining("has an end that is not a whole number of seconds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.created(TimeRange.since(JUNE.plusNanos(999))))
        .withMessageContaining("has an end that is not a whole number of milliseconds");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+300000-01-01T00:00:00Z", "-0001-12-31T23:59:59Z"})
  void timeOutsideTheYears0To9999IsRejected(String time) {
    Instant distant = Instant.parse(time);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketNotationsQuery.builder().days(distant))
        .withMessageContaining("is not a time in the years 0 to 9999");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"opened\":\"2026-06-01T00:00:00.000Z\"}",
        "{\"opened\":\"2026-06-01T02:00:00+02:00\"}",
        "{\"opened\":1780272000}",
        "{\"days\":[1780272000.0]}",
        "{\"days\":[\"1780272000\"]}",
        "{\"days\":[9223372036854775807]}",
        "{\"days\":[253402300800]}",
        "{\"days\":[92233720368547758080]}",
        "{\"changes\":{\"status\":1780272000007}}",
        "{\"changes\":{\"status\":\"01780272000007\"}}",
        "{\"changes\":{\"status\":\"1780272000007 \"}}",
        "{\"closed\":{\"start\":\"2026-06-01T00:00:00Z\",\"end\":\"\"}}",
        "{\"after\":\"\"}",
        "{\"urgency\":\"4\"}",
        "{\"urgency\":4.0}",
        "{\"urgency\":2}",
        "{\"paid\":true}",
        "{\"share\":0.5}",
        "{\"share\":\"0.50\"}",
        "{\"visit\":{\"at\":1782864000,\"pages\":3}}"
      })
  void otherNotationIsNotRead(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketNotationsQuery.fromJson(json))
        .withMessageStartingWith("TicketNotationsQuery: ");
  }

  @Test
  void unsetValueHasTheNotation() {
    String unset =
        "{\"active\":[],\"opened\":0,\"closed\":\"\",\"seen\":{\"start\":\"\",\"end\":\"\"},\"paid\":\"false\",\"size\":\"none\"}";

    assertThat(StoredNotationsFilter.builder().matchAll().build().toJson()).isEqualTo(unset);
    assertThat(StoredNotationsFilter.fromJson(unset))
        .isEqualTo(StoredNotationsFilter.builder().matchAll().build());
  }

  @Test
  void filterWithNotationsIsReadBack() {
    StoredNotationsFilter filter =
        StoredNotationsFilter.builder()
            .opened(Instant.EPOCH)
            .closed(JULY)
            .seen(TimeRange.until(JULY))
            .paid(false)
            .size(5)
            .build();

    assertThat(filter.toJson())
        .isEqualTo(
            """
            {"active":["opened","closed","seen","paid","size"],"opened":0,"closed":"1782864000",\
            "seen":{"start":"","end":"1782864000"},"paid":"false","size":"5"}""");
    assertThat(StoredNotationsFilter.fromJson(filter.toJson())).isEqualTo(filter);
  }
}
