package io.github.filterspec.sample.sandbox.botpenguin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Reads and writes the times in JSON.
 *
 * <p>Documented: ISO 8601. The examples are in UTC with milliseconds, and so are the answers here.
 * Our choice: requests may use any offset and any precision, but need a date, a time and an offset.
 */
final class IsoTime {

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private IsoTime() {}

  static Instant parse(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  static String format(Instant time) {
    return MILLIS.format(time);
  }
}
