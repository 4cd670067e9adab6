package io.github.filterspec.sample.cli.option;

import io.github.filterspec.sample.botpenguin.ChatType;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the texts of options into values. */
public final class Converters {
  private static final char REPLACEMENT = '\uFFFD';

  private Converters() {}

  /**
   * Returns the text, but throws an exception if the text is probably a mistake.
   *
   * @throws TypeConversionException if the text is blank, starts with {@code --}, or contains
   *     characters that the charset of the system cannot represent
   */
  static String requireText(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("the value must not be empty");
    }
    if (text.startsWith("--")) {
      throw new TypeConversionException("'" + text + "' looks like an option");
    }
    if (text.indexOf(REPLACEMENT) >= 0) {
      throw new TypeConversionException(
          "'" + text + "' has letters that this locale does not know. Try with LC_ALL=C.UTF-8.");
    }
    return text;
  }

  /** Reads a text that must not be blank. */
  public static final class Text implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      return requireText(value);
    }
  }

  /** Reads a whole number that is at least 1. */
  public static final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      try {
        int number = Integer.parseInt(value);
        if (number >= 1) {
          return number;
        }
      } catch (NumberFormatException e) {
        // reported below
      }
      throw new TypeConversionException("'" + value + "' is not a whole number that is at least 1");
    }
  }

  /**
   * Reads a time with an offset, or a date. A date without a time stands for the beginning of that
   * day in UTC.
   */
  public static final class Time implements ITypeConverter<Instant> {
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
        // reported below
      }
      throw new TypeConversionException(
          "'"
              + value
              + "' is neither a time such as 2026-06-12T08:00:00Z nor a date such as 2026-06-12");
    }

    private static boolean isDate(String value) {
      return value.indexOf('T') < 0;
    }

    private static Instant midnight(String value) {
      return LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }

  /** Reads a duration such as {@code 30s}, {@code 15m} or {@code 2h}, from 1 second to 24 hours. */
  public static final class Timeout implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,5})([smh])");
    private static final Duration LONGEST = Duration.ofHours(24);

    @Override
    public Duration convert(String value) {
      Matcher parts = FORM.matcher(value);
      if (parts.matches()) {
        Duration time = time(Long.parseLong(parts.group(1)), parts.group(2));
        if (!time.isZero() && time.compareTo(LONGEST) <= 0) {
          return time;
        }
      }
      throw new TypeConversionException(
          "'" + value + "' is not a time from 1s to 24h, such as 30s, 15m or 2h");
    }

    private static Duration time(long number, String unit) {
      return switch (unit) {
        case "s" -> Duration.ofSeconds(number);
        case "m" -> Duration.ofMinutes(number);
        default -> Duration.ofHours(number);
      };
    }
  }

  /** Reads {@code lead} or {@code non-lead}. */
  public static final class TypeOfChats implements ITypeConverter<ChatType> {
    @Override
    public ChatType convert(String value) {
      return switch (value) {
        case "lead" -> ChatType.LEAD;
        case "non-lead" -> ChatType.NON_LEAD;
        default ->
            throw new TypeConversionException("'" + value + "' is neither lead nor non-lead");
      };
    }
  }
}
