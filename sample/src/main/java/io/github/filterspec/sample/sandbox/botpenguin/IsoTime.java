package io.github.filterspec.sample.sandbox.botpenguin;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Reads and writes the times in JSON.
 *
 * <p>BotPenguin documents the format ISO 8601. The times in answers are in UTC and have
 * milliseconds, like the examples of the vendor. This is our own decision: times in requests can
 * have any offset and any precision.
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
