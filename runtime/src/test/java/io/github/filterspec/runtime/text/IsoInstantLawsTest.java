package io.github.filterspec.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times are written and read like in java.time. */
class IsoInstantLawsTest {

  @Property(tries = 2000)
  void writtenTimeIsReadBackByBoth(@ForAll("writable") Instant instant) {
    String text = IsoInstant.format(instant);

    assertThat(IsoInstant.parse(text)).isEqualTo(instant);
    assertThat(Instant.parse(text)).isEqualTo(instant);
    assertThat(text).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.(\\d{3}){1,3}Z");
  }

  @Property(tries = 2000)
  void everyOffsetIsRead(
      @ForAll("writable") Instant instant, @ForAll("offsets") ZoneOffset offset) {
    assertThat(IsoInstant.parse(instant.atOffset(offset).toString())).isEqualTo(instant);
  }

  @Property(tries = 2000)
  void sameTextsAreTimesAsInJavaTime(@ForAll("almostTimes") String text) {
    assertThat(IsoInstant.parse(text)).isEqualTo(byJavaTime(text));
  }

  @Property(tries = 2000)
  void timeInUtcIsReadAsInJavaTime(@ForAll("almostTimes") String text) {
    assertThat(IsoInstant.parseUtc(text)).isIn(null, byJavaTime(text));
  }

  @Property(tries = 2000)
  void plainTimeInUtcIsAlwaysRead(@ForAll("writable") Instant instant) {
    assertThat(IsoInstant.parseUtc(IsoInstant.format(instant))).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "now",
        "2026-06-01",
        "2026-06-01T00:00:00",
        "2026-06-01T24:00:00Z",
        "2026-02-29T00:00:00Z",
        "2026-06-01T00:00:00.0000000000Z",
        "2026-06-01T23:59:60Z",
        "２０２６-06-01T00:00:00Z"
      })
  void otherTextIsNotATime(String text) {
    assertThat(IsoInstant.parse(text)).isNull();
    assertThat(IsoInstant.parseUtc(text)).isNull();
  }

  @Test
  void onlyYearsWithFourDigitsAreWritten() {
    assertThat(IsoInstant.isWritable(Instant.parse("0000-01-01T00:00:00Z"))).isTrue();
    assertThat(IsoInstant.isWritable(Instant.parse("9999-12-31T23:59:59.999999999Z"))).isTrue();
    assertThat(IsoInstant.isWritable(Instant.parse("-0001-12-31T23:59:59.999999999Z"))).isFalse();
    assertThat(IsoInstant.isWritable(Instant.parse("+10000-01-01T00:00:00Z"))).isFalse();
  }

  @Provide
  Arbitrary<Instant> writable() {
    long first = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    Arbitrary<Long> nanos =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 999_999_999),
            Arbitraries.longs().between(0, 999).map(millis -> millis * 1_000_000));
    return Combinators.combine(Arbitraries.longs().between(first, last), nanos)
        .as(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<ZoneOffset> offsets() {
    return Arbitraries.integers()
        .between(-18 * 60, 18 * 60)
        .map(m -> ZoneOffset.ofTotalSeconds(60 * m));
  }

  @Provide
  Arbitrary<String> almostTimes() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 29);
    return Combinators.combine(
            writable().map(IsoInstant::format),
            places,
            Arbitraries.of("0", "9", "Z", ".", "-", "+", "t", ""))
        .as((text, place, other) -> replaced(text, Math.min(place, text.length() - 1), other));
  }

  private static String replaced(String text, int place, String other) {
    return text.substring(0, place) + other + text.substring(place + 1);
  }

  private static @Nullable Instant byJavaTime(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
