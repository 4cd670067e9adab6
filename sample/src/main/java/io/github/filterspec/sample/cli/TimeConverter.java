package io.github.filterspec.sample.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time with an offset, or a date as its midnight in UTC; years of four digits. */
final class TimeConverter implements ITypeConverter<Instant> {
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  @Override
  public Instant convert(String value) {
    try {
      Instant time = isDate(value) ? midnight(value) : OffsetDateTime.parse(value).toInstant();
      if (!time.isBefore(FIRST) && !time.isAfter(LAST)) {
        return time;
      }
    } catch (DateTimeException e) {
      // refused below
    }
    throw new TypeConversionException(
        "'" + value + "' is no time such as 2026-06-12T08:00:00Z, and no date such as 2026-06-12");
  }

  private static boolean isDate(String value) {
    return value.indexOf('T') < 0;
  }

  private static Instant midnight(String value) {
    return LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
