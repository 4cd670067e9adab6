package io.github.filterspec.runtime.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The reading and writing of ISO-8601 times in UTC, such as {@code 2026-06-12T08:13:50.000Z}. A
 * time is written with at least three digits for the fraction of a second.
 *
 * <p>This class formats and parses times in UTC itself, because the formatter of {@code java.time}
 * is slow. For a text that is not a time in UTC, such as {@code 2026-06-12T10:13:50+02:00}, this
 * class uses the parser of {@code java.time}.
 */
public final class IsoInstant {
  private static final long FIRST_SECOND = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private IsoInstant() {}

  /**
   * Returns whether a time can be written with a year of four digits.
   *
   * @param instant any time
   * @return true if the time is in the years 0 to 9999
   */
  public static boolean isWritable(Instant instant) {
    return instant.getEpochSecond() >= FIRST_SECOND && instant.getEpochSecond() <= LAST_SECOND;
  }

  /**
   * Writes a time.
   *
   * @param instant a time in the years 0 to 9999
   * @return the time with 3, 6 or 9 digits for the fraction of the second
   */
  public static String format(Instant instant) {
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(30);
    digits(text, time.getYear(), 4).append('-');
    digits(text, time.getMonthValue(), 2).append('-');
    digits(text, time.getDayOfMonth(), 2).append('T');
    digits(text, time.getHour(), 2).append(':');
    digits(text, time.getMinute(), 2).append(':');
    digits(text, time.getSecond(), 2).append('.');
    return fraction(text, time.getNano()).append('Z').toString();
  }

  private static StringBuilder fraction(StringBuilder text, int nanos) {
    if (nanos % 1_000_000 == 0) {
      return digits(text, nanos / 1_000_000, 3);
    }
    return nanos % 1_000 == 0 ? digits(text, nanos / 1_000, 6) : digits(text, nanos, 9);
  }

  private static StringBuilder digits(StringBuilder text, int number, int count) {
    String digits = Integer.toString(number);
    return text.append("0".repeat(count - digits.length())).append(digits);
  }

  /**
   * Reads a time of the form {@code 2026-06-12T08:13:50Z}, with up to nine digits for the fraction
   * of the second.
   *
   * @param text any text
   * @return the time, or null if the text has another form, or if the time does not exist
   */
  public static @Nullable Instant parseUtc(String text) {
    try {
      return isPlainUtc(text) ? plainUtc(text) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Reads a time that has an offset from UTC.
   *
   * @param text any text
   * @return the time, or null if the text is not a time
   */
  public static @Nullable Instant parse(String text) {
    try {
      return isPlainUtc(text) ? plainUtc(text) : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isPlainUtc(String text) {
    int length = text.length();
    if (length < 20 || length > 30 || length == 21 || text.charAt(length - 1) != 'Z') {
      return false;
    }
    String pattern = "0000-00-00T00:00:00.000000000";
    for (int i = 0; i < length - 1; i++) {
      char expected = pattern.charAt(i);
      char found = text.charAt(i);
      if (expected == '0' ? found < '0' || found > '9' : found != expected) {
        return false;
      }
    }
    return true;
  }

  private static Instant plainUtc(String text) {
    OffsetDateTime time =
        OffsetDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            nanos(text),
            ZoneOffset.UTC);
    return time.toInstant();
  }

  private static int nanos(String text) {
    int digits = text.length() - 21;
    if (digits <= 0) {
      return 0;
    }
    int number = number(text, 20, 20 + digits);
    for (int i = digits; i < 9; i++) {
      number *= 10;
    }
    return number;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
