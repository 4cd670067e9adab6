package io.github.filterspec.runtime.codec;

import io.github.filterspec.runtime.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codecs of all value types, as generated code names them. */
public final class Codecs {
  /** {@code true} and {@code false}; neutral is {@code false}. */
  public static final Codec<Boolean> BOOLEAN = new BooleanCodec();

  /** A JSON number in the range of {@code int}; no neutral value. */
  public static final Codec<Integer> INT = NumberCodec.ofInt();

  /** A JSON number in the range of {@code long}; no neutral value. */
  public static final Codec<Long> LONG = NumberCodec.ofLong();

  /** A finite JSON number; no neutral value. */
  public static final Codec<Double> DOUBLE = new DoubleCodec();

  /** A JSON string that is not blank; neutral is {@code ""}. */
  public static final Codec<String> STRING = new TextCodec<>(text -> text, text -> text);

  /** An ISO-8601 time in UTC in the years 0 to 9999; neutral is {@code ""}. */
  public static final Codec<Instant> INSTANT = new InstantCodec();

  /** An ISO-8601 date in the years 0 to 9999; neutral is {@code ""}. */
  public static final Codec<LocalDate> LOCAL_DATE = new LocalDateCodec();

  /** A UUID in lower case; no neutral value. */
  public static final Codec<UUID> UUID_TEXT = new UuidCodec();

  private Codecs() {}

  /**
   * Texts of which only some are values.
   *
   * @param codec a codec that writes JSON strings
   * @param regex what the whole text must match as it is written
   * @param <T> the type of the values
   * @return the codec of those that match; neutral is as before. A text that takes too many steps
   *     to compare does not match.
   */
  public static <T> Codec<T> matching(Codec<T> codec, String regex) {
    BoundedPattern pattern = new BoundedPattern(regex);
    return new NarrowedCodec<>(
        codec,
        value ->
            switch (pattern.match(WireText.tree(value, codec).asText())) {
              case MATCHES -> null;
              case DIFFERS -> "does not match " + regex;
              case GIVEN_UP -> "takes too long to compare with " + regex;
            });
  }

  /**
   * Numbers or booleans that are written as JSON strings, such as {@code "5"}.
   *
   * @param codec a codec that writes JSON numbers or booleans
   * @param <T> the type of the values
   * @return the codec of the strings
   */
  public static <T> Codec<T> quoted(Codec<T> codec) {
    return new QuotedCodec<>(codec);
  }

  /**
   * A record with one text, written as a JSON string: an enum that is open to new values.
   *
   * @param create makes the record from its text
   * @param text the record's text
   * @param <T> the record
   * @return its codec; neutral is {@code ""}
   */
  public static <T> Codec<T> openEnum(Function<String, T> create, Function<T, String> text) {
    return new TextCodec<>(create, text);
  }

  /**
   * An enum, each constant written as its name.
   *
   * @param type the enum
   * @param <E> the enum
   * @return its codec; there is no neutral value
   */
  public static <E extends Enum<E>> EnumCodec<E> enumOf(Class<E> type) {
    return new EnumCodec<>(type);
  }

  /**
   * A set, written as an array whose elements are in order of their wire text.
   *
   * @param element the codec of the elements
   * @param <E> the elements
   * @return the codec of the set; neutral is {@code []}
   */
  public static <E> Codec<Set<E>> setOf(Codec<E> element) {
    return new SetCodec<>(element);
  }

  /**
   * A list, written as an array.
   *
   * @param element the codec of the elements
   * @param <E> the elements
   * @return the codec of the list; neutral is {@code []}
   */
  public static <E> Codec<List<E>> listOf(Codec<E> element) {
    return new ListCodec<>(element);
  }

  /**
   * A map, written as an object whose members are in order of their names.
   *
   * @param value the codec of the values
   * @param <V> the values
   * @return the codec of the map; neutral is {@code {}}
   */
  public static <V> Codec<Map<String, V>> mapOf(Codec<V> value) {
    return new MapCodec<>(value);
  }

  /**
   * A range, written as an object with two ends; an open end is {@code ""}.
   *
   * @param from the name of the start
   * @param to the name of the end
   * @return the codec of the range; neutral has two open ends
   */
  public static Codec<TimeRange> timeRange(String from, String to) {
    return new TimeRangeCodec(from, to, WhenUnset.NEUTRAL);
  }

  /**
   * A range, written as an object with two ends, of which an open one is absent.
   *
   * @param from the name of the start
   * @param to the name of the end
   * @return the codec of the range
   */
  public static Codec<TimeRange> openTimeRange(String from, String to) {
    return new TimeRangeCodec(from, to, WhenUnset.ABSENT);
  }

  /**
   * Returns a codec whose values fill one segment of a path.
   *
   * @param all the codec of the values
   * @param <T> the type of the values
   * @return a codec that refuses empty texts and dot segments, such as {@code ..}
   */
  public static <T> Codec<T> pathSegment(Codec<T> all) {
    return new PathCodec<>(all);
  }

  /**
   * Returns a codec whose values are sent in a header, and are never shown.
   *
   * @param all the codec of the values
   * @param <T> the type of the values
   * @return a codec that refuses characters other than printable ASCII
   */
  public static <T> Codec<T> header(Codec<T> all) {
    return new HeaderCodec<>(all);
  }

  /**
   * Returns a codec that refuses some values of another codec.
   *
   * @param all the codec of the values
   * @param furtherFlaw returns what is wrong with a value, or null
   * @param <T> the type of the values
   * @return the codec
   */
  public static <T> Codec<T> narrowed(Codec<T> all, Function<T, @Nullable String> furtherFlaw) {
    return new NarrowedCodec<>(all, furtherFlaw);
  }
}
