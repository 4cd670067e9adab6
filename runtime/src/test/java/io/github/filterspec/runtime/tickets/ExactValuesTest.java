package io.github.filterspec.runtime.tickets;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact numbers, times with an offset, and durations. */
class ExactValuesTest {
  private static final OffsetDateTime JUNE = OffsetDateTime.parse("2026-06-01T10:00:00+02:00");
  private static final TicketCostsQuery QUERY =
      TicketCostsQuery.builder()
          .price(new BigDecimal("12.50"))
          .total(new BigDecimal("0.00000000000010"))
          .serial(new BigInteger("92233720368547758070"))
          .opened(JUNE)
          .closed(JUNE)
          .age(Duration.ofHours(36))
          .prices(Set.of(new BigDecimal("1E+2"), new BigDecimal("1.5")))
          .rebates(List.of(new BigDecimal("0.00000000010"), new BigDecimal("2.0")))
          .ages(Map.of("open", Duration.ofMillis(1500)))
          .cost(new TicketCost(new BigDecimal("0.0000000000"), JUNE))
          .build();

  @Test
  void valuesAreWrittenExactlyAndWithoutExponents() {
    assertThat(QUERY.toJson())
        .isEqualTo(
            """
            {"price":12.50,"total":"0.00000000000010","serial":92233720368547758070,\
            "opened":"2026-06-01T10:00:00.000+02:00","closed":"2026-06-01T10:00:00+02:00",\
            "age":"PT36H","prices":[1.5,100],\
            "rebates":"0.00000000010,2.0","ages":{"open":"PT1.5S"},\
            "cost":{"amount":0.0000000000,"at":"2026-06-01T10:00:00.000+02:00"}}""");
  }

  @Test
  void writtenValuesAreReadBack() {
    TicketCostsQuery read = TicketCostsQuery.fromJson(QUERY.toJson());

    assertThat(read.toJson()).isEqualTo(QUERY.toJson());
    assertThat(read.price()).contains(new BigDecimal("12.50"));
    assertThat(read.opened()).contains(JUNE);
    assertThat(read.prices()).isEqualTo(QUERY.prices());
  }

  @Test
  void numbersWithOtherDigitsAndTimesWithOtherOffsetsAreDifferentValues() {
    assertThat(priced("1.5").build()).isNotEqualTo(priced("1.50").build());
    assertThat(priced("1E+2").build()).isEqualTo(priced("100").build());
  }

  @Test
  void parameterWithoutDefaultIsEmptyWhileItIsNotSet() {
    assertThat(QUERY.currency()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1E+1000000",
        "1E-1000000",
        "-7E+2147483647",
        "1E-2147483647",
        "0E+1000000",
        "1E+100",
        "1E-101"
      })
  void numberWithTooManyDigitsIsRejectedInAShortTime(String number) {
    TicketCostsQuery.Builder builder = builder();
    BigDecimal price = new BigDecimal(number);

    assertTimeoutPreemptively(
        ofSeconds(5),
        () ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.price(price))
                .withMessageContaining("price: the value has more than 100 digits"));
    assertTimeoutPreemptively(
        ofSeconds(5),
        () -> {
          for (String json :
              List.of(
                  "{\"price\":%s}",
                  "{\"total\":\"%s\"}", "{\"rebates\":\"%s\"}", "{\"prices\":[%s]}")) {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketCostsQuery.fromJson(json.formatted(number)))
                .withMessageStartingWith("TicketCostsQuery: ");
          }
        });
  }

  @Test
  void longestNumbersAreWritten() {
    String digits = "9".repeat(100);

    assertThat(priced("-" + digits + "." + digits).build().toJson())
        .isEqualTo("{\"price\":-" + digits + "." + digits + "}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().serial(BigInteger.TEN.pow(100).negate()))
        .withMessageContaining("serial: the value has more than 100 digits");
  }

  @Test
  void timesAndDurationsThatIsoCannotWriteAreRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().opened(JUNE.withYear(-1)))
        .withMessageContaining("is not a time in the years 0 to 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> builder().opened(JUNE.withOffsetSameLocal(ZoneOffset.ofTotalSeconds(3601))))
        .withMessageContaining("has an offset with seconds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().closed(JUNE.plusNanos(1)))
        .withMessageContaining("closed: the value is not a whole number of seconds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().age(Duration.ofSeconds(-1)))
        .withMessageContaining("is negative");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"price\":\"12.50\"}",
        "{\"total\":12.50}",
        "{\"total\":\"1E-13\"}",
        "{\"serial\":1.0}",
        "{\"serial\":\"1\"}",
        "{\"opened\":\"2026-06-01T10:00:00\"}",
        "{\"opened\":\"+300000-06-01T10:00:00Z\"}",
        "{\"closed\":\"2026-06-01T10:00:00.000+02:00\"}",
        "{\"closed\":\"2026-06-31T10:00:00+02:00\"}",
        "{\"age\":\"PT-1S\"}",
        "{\"age\":900}"
      })
  void otherJsonIsNotRead(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TicketCostsQuery.fromJson(json))
        .withMessageStartingWith("TicketCostsQuery: ");
  }

  @Test
  void descriptionHasPlainNumbers() {
    assertThat(priced("0.0000000001").build().describe()).isEqualTo("price is 0.0000000001");
  }

  private static TicketCostsQuery.Builder builder() {
    return TicketCostsQuery.builder();
  }

  private static TicketCostsQuery.Builder priced(String price) {
    return builder().price(new BigDecimal(price));
  }
}
