package io.github.filterspec.sample.sandbox.botpenguin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times as they stand in the JSON.
 *
 * <p>Documented: ISO 8601, in examples always UTC with milliseconds, which is what answers carry.
 * Our choice: requests may use any offset and any precision, but must have a date, a time and an
 * offset.
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
