package io.github.filterspec.runtime.http;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header {@code Retry-After}, which contains a number of seconds or a date. A date in the
 * header {@code Retry-After} is compared with the date in the header {@code Date}.
 */
final class RetryAfter {
  private static final String NAME = "Retry-After";
  private static final String HIDDEN = "X-Filterspec-Retry-After";
  private static final Pattern SECONDS = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");

  /** The three date formats of RFC 9110, two of which are obsolete. */
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss zzz", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH)
              .withZone(ZoneOffset.UTC));

  private RetryAfter() {}

  /**
   * Renames the header {@code Retry-After} in the answer, so that OkHttp does not read the header.
   * If OkHttp read the header {@code Retry-After}, OkHttp would send the request again, or would
   * throw a {@code NumberFormatException} for a large number.
   */
  static Response hide(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.header(NAME) == null && response.header(HIDDEN) == null) {
      return response;
    }
    Response.Builder renamed = response.newBuilder().removeHeader(HIDDEN).removeHeader(NAME);
    response.headers(NAME).stream()
        .filter(value -> value.chars().allMatch(c -> c >= ' ' && c < 127))
        .forEach(value -> renamed.addHeader(HIDDEN, value));
    return renamed.build();
  }

  /**
   * Gives the renamed header its original name {@code Retry-After}. OkHttp looks for the header
   * {@code Retry-After} only before this method restores the name.
   */
  static Response show(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    if (response.header(HIDDEN) == null) {
      return response;
    }
    Response.Builder named = response.newBuilder().removeHeader(HIDDEN);
    response.headers(HIDDEN).forEach(value -> named.addHeader(NAME, value));
    return named.build();
  }

  /**
   * Returns the longest waiting time in the headers {@code Retry-After}, or null if these headers
   * have no valid time.
   */
  static @Nullable Duration in(Headers headers) {
    String date = headers.get("Date");
    Instant sent = date == null ? null : date(date);
    Instant now = sent == null ? Instant.now() : sent;
    return headers.values(NAME).stream()
        .map(value -> parse(value.trim(), now))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable Duration parse(String text, Instant now) {
    if (SECONDS.matcher(text).matches()) {
      BigDecimal millis = new BigDecimal(text).movePointRight(3).setScale(0, RoundingMode.CEILING);
      return orZero(Duration.ofMillis(millis.longValueExact()));
    }
    Instant until = date(text);
    return until == null ? null : orZero(Duration.between(now, until));
  }

  private static @Nullable Instant date(String text) {
    for (DateTimeFormatter form : DATES) {
      try {
        return Instant.from(form.parse(text));
      } catch (DateTimeException e) {
        // try the next format
      }
    }
    return null;
  }

  private static Duration orZero(Duration wait) {
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
