package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ranges of numbers, dates, times with an offset and durations, in URLs and in bodies. */
class RangesTest {
  private static final String DAYS = "io.github.filterspec.runtime.Range<java.time.LocalDate>";
  private static final String PRICES = "io.github.filterspec.runtime.Range<java.math.BigDecimal>";
  private static final String SIZES = "io.github.filterspec.runtime.Range<Integer>";
  private static final String TIMES =
      "io.github.filterspec.runtime.Range<java.time.OffsetDateTime>";
  private static final String AGES = "io.github.filterspec.runtime.Range<java.time.Duration>";

  private static final PagedApi IN_URL =
      PagedApi.inUrl(
          """
          @Filter @Ends(from = "day[gte]", to = "day[lt]", includes = Ends.Includes.FROM) %s day();
          @Filter @Ends(from = "price_min", to = "price_max") %s price();
          @Filter @Ends(from = "size_min", to = "size_max") %s size();
          """
              .formatted(DAYS, PRICES, SIZES));
  private static final PagedApi IN_BODY =
      PagedApi.inBody(
          """
          @Filter @Ends(from = "from", to = "to") %s size();
          @Filter @Ends(from = "from", to = "to") @WrittenAs(WrittenAs.Notation.TEXT) %s price();
          @Filter @Ends(from = "after", to = "before", flat = true) %s opened();
          @Filter @Ends(from = "min", to = "max", flat = true) %s age();
          """
              .formatted(SIZES, PRICES, TIMES, AGES));

  @Test
  void endsAreTwoParametersOfTheUrl() {
    assertThat(
            IN_URL.evaluate(
                """
                RowsQuery.builder()
                    .day(Range.between(java.time.LocalDate.parse("2026-06-01"), java.time.LocalDate.parse("2026-07-01")))
                    .price(Range.upTo(new java.math.BigDecimal("9.90")))
                    .size(Range.from(3))
                    .build()
                    .parameters()
                    .toString()"""))
        .isEqualTo("{day[gte]=2026-06-01, day[lt]=2026-07-01, price_max=9.90, size_min=3}");
  }

  @Test
  void endsAreFieldsOfAnObjectOrFieldsOfTheBody() {
    assertThat(IN_BODY.evaluate(IN_BODY_QUERY + ".toJson()"))
        .isEqualTo(
            "{\"size\":{\"from\":3,\"to\":20},\"price\":{\"from\":\"1.50\"},"
                + "\"after\":\"2026-06-01T10:00:00.000+02:00\",\"min\":\"PT1H\",\"max\":\"PT2H\"}");
  }

  @Test
  void writtenRangesAreReadBackEqual() {
    assertThat(
            IN_BODY.evaluate(
                "RowsQuery.fromJson(%1$s.toJson()).equals(%1$s)".formatted(IN_BODY_QUERY)))
        .isEqualTo(true);
  }

  private static final String IN_BODY_QUERY =
      """
      RowsQuery.builder()
          .size(Range.between(3, 20))
          .price(Range.from(new java.math.BigDecimal("1.50")))
          .opened(Range.from(java.time.OffsetDateTime.parse("2026-06-01T10:00:00+02:00")))
          .age(Range.between(java.time.Duration.ofHours(1), java.time.Duration.ofHours(2)))
          .build()""";

  @Test
  void backwardRangeIsRejected() {
    assertThat(IN_URL.messageOf("RowsQuery.builder().size(Range.between(20, 3)).build()"))
        .asString()
        .startsWith("size: the value ends before it starts");
  }

  @Test
  void rangeWithoutEndsIsRejected() {
    assertThat(IN_URL.messageOf("RowsQuery.builder().size(Range.of(null, null)).build()"))
        .asString()
        .startsWith("size: the value has neither end");
  }

  @Test
  void optionalRangeWithoutEndsIsLeftOut() {
    assertThat(
            IN_URL.evaluate(
                "RowsQuery.builder().sizeIfPresent(Range.of(null, null)).price(Range.from(java.math.BigDecimal.ONE)).build().parameters().toString()"))
        .isEqualTo("{price_min=1}");
  }

  @Test
  void backwardRangeIsNotReadFromJson() {
    assertThat(
            IN_BODY.messageOf(
                "RowsQuery.fromJson(\"{\\\"size\\\":{\\\"from\\\":5,\\\"to\\\":4}}\")"))
        .asString()
        .contains("the field size ends before it starts");
  }

  @Test
  void descriptionSaysWhichEndsBelongToTheRange() {
    assertThat(
            IN_URL.evaluate(
                "RowsQuery.builder().day(Range.upTo(java.time.LocalDate.parse(\"2026-07-01\"))).size(Range.between(3, 20)).build().describe()"))
        .isEqualTo("day up to 2026-07-01 (not included), and size from 3 to 20");
  }

  @Test
  void numbersOfAnItemAreComparedWithARange() {
    PagedApi compared =
        PagedApi.inUrl(
            """
            @Filter @Compares("id.length")
            @Ends(from = "min", to = "max", includes = Ends.Includes.FROM)
            %s size();
            """
                .formatted(SIZES));

    assertThat(
            compared.evaluate(
                """
                java.util.stream.Stream.of("a", "ab", "abc", "abcd")
                    .map(Row::new)
                    .filter(RowsQuery.builder().size(Range.between(2, 4)).build()::matches)
                    .toList()
                    .toString()"""))
        .isEqualTo("[ab, abc]");
  }
}
