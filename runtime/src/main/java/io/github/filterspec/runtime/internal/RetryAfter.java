package io.github.filterspec.runtime.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}: seconds, or a date, which is measured against {@code Date}. */
final class RetryAfter {
  private static final int MOST_DIGITS = 12;

  private RetryAfter() {}

  static @Nullable Duration in(Headers headers) {
    String text = headers.get("Retry-After");
    if (text == null) {
      return null;
    }
    String trimmed = text.trim();
    return trimmed.matches("\\d{1," + MOST_DIGITS + "}")
        ? Duration.ofSeconds(Long.parseLong(trimmed))
        : untilDate(trimmed, headers.get("Date"));
  }

  private static @Nullable Duration untilDate(String text, @Nullable String date) {
    Instant until = parse(text);
    Instant now = date == null ? Instant.now() : parse(date);
    if (until == null || now == null) {
      return null;
    }
    Duration wait = Duration.between(now, until);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private static @Nullable Instant parse(String text) {
    try {
      return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
