package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.Range;
import io.github.filterspec.runtime.Sort;
import io.github.filterspec.runtime.TimeRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The codecs of all types of values. Generated code refers to these codecs. */
public final class Codecs {
  /** The codec of booleans. The unset value of a boolean is {@code false}. */
  public static final Codec<Boolean> BOOLEAN = new BooleanCodec();

  /**
   * The codec of JSON numbers in the range of {@code int}. The codec of {@code int} has no unset
   * value.
   */
  public static final Codec<Integer> INT = NumberCodec.ofInt();

  /**
   * The codec of JSON numbers in the range of {@code long}. The codec of {@code long} has no unset
   * value.
   */
  public static final Codec<Long> LONG = NumberCodec.ofLong();

  /**
   * The codec of finite {@code double} values. A double is written as a JSON number, and has no
   * unset value.
   */
  public static final Codec<Double> DOUBLE = new DoubleCodec();

  /**
   * The codec of decimal numbers, which are written exactly and without an exponent. A number has
   * at most 100 digits before the decimal point and at most 100 digits after the decimal point. A
   * number has no unset value.
   */
  public static final Codec<BigDecimal> BIG_DECIMAL = new BigDecimalCodec();

  /**
   * The codec of whole numbers with at most 100 digits. A number is written exactly, and has no
   * unset value.
   */
  public static final Codec<BigInteger> BIG_INTEGER = new BigIntegerCodec();

  /** The codec of JSON strings that are not blank. The unset value of a text is {@code ""}. */
  public static final Codec<String> STRING = new TextCodec<>(text -> text, text -> text);

  /**
   * The codec of ISO-8601 times in UTC in the years 0 to 9999. The unset value of a time is {@code
   * ""}.
   */
  public static final Codec<Instant> INSTANT = new InstantCodec();

  /**
   * The codec of ISO-8601 times in UTC without a fraction of a second, in the years 0 to 9999. The
   * unset value of a time is {@code ""}.
   */
  public static final Codec<Instant> ISO_SECONDS = new IsoSecondsCodec();

  /**
   * The codec of times that are written as the number of seconds since 1970-01-01T00:00:00Z. The
   * times are in the years 0 to 9999. The number has no unset value.
   */
  public static final Codec<Instant> EPOCH_SECONDS = new EpochCodec(Precision.SECONDS);

  /**
   * The codec of times that are written as the number of milliseconds since 1970-01-01T00:00:00Z.
   * The times are in the years 0 to 9999. The number has no unset value.
   */
  public static final Codec<Instant> EPOCH_MILLIS = new EpochCodec(Precision.MILLIS);

  /**
   * The codec of times that are written as a text with the number of seconds since
   * 1970-01-01T00:00:00Z. The unset value of a time is {@code ""}.
   */
  public static final Codec<Instant> EPOCH_SECONDS_TEXT =
      new QuotedCodec<>(EPOCH_SECONDS, TextNode.valueOf(""));

  /**
   * The codec of times that are written as a text with the number of milliseconds since
   * 1970-01-01T00:00:00Z. The unset value of a time is {@code ""}.
   */
  public static final Codec<Instant> EPOCH_MILLIS_TEXT =
      new QuotedCodec<>(EPOCH_MILLIS, TextNode.valueOf(""));

  /**
   * The codec of ISO-8601 dates in the years 0 to 9999. The unset value of a date is {@code ""}.
   */
  public static final Codec<LocalDate> LOCAL_DATE = new LocalDateCodec();

  /**
   * The codec of ISO-8601 times with their offset from UTC in the years 0 to 9999. The unset value
   * of a time is {@code ""}.
   */
  public static final Codec<OffsetDateTime> OFFSET_DATE_TIME = new OffsetDateTimeCodec();

  /**
   * The codec of times with an offset from UTC that are written without a fraction of a second,
   * such as {@code "2026-06-12T10:13:50+02:00"}. The unset value is {@code ""}.
   */
  public static final Codec<OffsetDateTime> OFFSET_ISO_SECONDS = new OffsetSecondsCodec();

  /**
   * The codec of ISO-8601 durations that are not negative, such as {@code PT15M}. The unset value
   * of a duration is {@code ""}.
   */
  public static final Codec<Duration> DURATION = new DurationCodec();

  /** The codec of UUIDs, which are written in lower case. A UUID has no unset value. */
  public static final Codec<UUID> UUID_TEXT = new UuidCodec();

  private Codecs() {}

  /**
   * Returns a codec for a sealed interface. A value is written as its record is.
   *
   * @param alternatives the records, which are different kinds of JSON
   * @param <T> the sealed interface
   * @return the codec
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T> Codec<T> oneOf(Alternative<? extends T>... alternatives) {
    return new AlternativesCodec<>(List.of(alternatives));
  }

  /**
   * Returns one of the records of a sealed interface.
   *
   * @param type the record
   * @param component the getter of the record's only component
   * @param create the constructor of the record
   * @param codec the codec of the component
   * @param <R> the record
   * @param <V> the type of the component
   * @return the alternative
   */
  public static <R, V> Alternative<R> alternative(
      Class<R> type, Function<R, V> component, Function<V, R> create, Codec<V> codec) {
    return Alternative.of(type, component, create, codec);
  }

  /**
   * Returns a codec of texts that match a regular expression.
   *
   * @param codec a codec that writes JSON strings
   * @param regex the regular expression, which must match the whole text of a value
   * @param <T> the type of the values
   * @return a codec that has the unset value of the given codec, and that reports a problem if a
   *     text does not match, or if matching a text takes too many steps
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
   * Returns a codec that writes numbers or booleans as JSON strings, such as {@code "5"}.
   *
   * @param codec the codec of the values, which writes JSON numbers or booleans
   * @param <T> the type of the values
   * @return the codec
   */
  public static <T> Codec<T> quoted(Codec<T> codec) {
    return new QuotedCodec<>(codec);
  }

  /**
   * Returns a codec that writes the constants of an enum as JSON numbers, such as {@code 2}.
   *
   * @param codec the codec of the enum, whose names of the constants are all integers
   * @param <E> the enum
   * @return the codec, which has no unset value
   */
  public static <E extends Enum<E>> Codec<E> numbered(EnumCodec<E> codec) {
    return new NumberedCodec<>(codec);
  }

  /**
   * Returns the codec of an open enum, that is, of a record whose only component is a text. An open
   * enum is written as a JSON string. Unlike a Java enum, an open enum accepts values that are not
   * declared in the Java code.
   *
   * @param create a function that creates a record from a text
   * @param text a function that returns the text of the record
   * @param <T> the record
   * @return a codec with the unset value {@code ""}
   */
  public static <T> Codec<T> openEnum(Function<String, T> create, Function<T, String> text) {
    return new TextCodec<>(create, text);
  }

  /**
   * Returns the codec of an enum. Each enum constant is written as its name.
   *
   * @param type the enum
   * @param <E> the enum
   * @return the codec of the enum, which has no unset value
   */
  public static <E extends Enum<E>> EnumCodec<E> enumOf(Class<E> type) {
    return new EnumCodec<>(type);
  }

  /**
   * Returns the codec of a set. The set is written as an array. The elements of the set are sorted
   * by their JSON text.
   *
   * @param element the codec of the elements in the set
   * @param <E> the type of the elements
   * @return a codec with the unset value {@code []}
   */
  public static <E> Codec<Set<E>> setOf(Codec<E> element) {
    return new SetCodec<>(element);
  }

  /**
   * Returns the codec of a list. A list is written as an array.
   *
   * @param element the codec of the elements in the list
   * @param <E> the type of the elements
   * @return a codec with the unset value {@code []}
   */
  public static <E> Codec<List<E>> listOf(Codec<E> element) {
    return new ListCodec<>(element);
  }

  /**
   * Returns the codec of a set that is written as one text.
   *
   * @param element the codec of the elements, which writes texts, numbers or booleans
   * @param separator the text between two elements
   * @param <E> the type of the elements
   * @return a codec with the unset value {@code ""}; the codec reports a problem if the text of an
   *     element contains the separator
   */
  public static <E> Codec<Set<E>> joinedSet(Codec<E> element, String separator) {
    return new JoinedCodec<>(setOf(element), element, separator);
  }

  /**
   * Returns the codec of a list that is written as one text.
   *
   * @param element the codec of the elements, which writes texts, numbers or booleans
   * @param separator the text between two elements
   * @param <E> the type of the elements
   * @return a codec with the unset value {@code ""}; the codec reports a problem if the text of an
   *     element contains the separator
   */
  public static <E> Codec<List<E>> joinedList(Codec<E> element, String separator) {
    return new JoinedCodec<>(listOf(element), element, separator);
  }

  /**
   * Returns the codec of a map. A map is written as an object, and the fields of the object are in
   * alphabetical order.
   *
   * @param value the codec of the map's values
   * @param <V> the type of the values
   * @return a codec with the unset value {@code {}}
   */
  public static <V> Codec<Map<String, V>> mapOf(Codec<V> value) {
    return new MapCodec<>(value);
  }

  /**
   * Returns the codec of a time range that is written as an object with a start and an end. For a
   * missing start or a missing end, the codec writes {@code ""}.
   *
   * @param from the name of the JSON field that contains the start of the time range
   * @param to the name of the JSON field that contains the end of the time range
   * @return a codec whose unset value is an object with the start {@code ""} and the end {@code ""}
   */
  public static Codec<TimeRange> timeRange(String from, String to) {
    return timeRange(from, to, INSTANT);
  }

  /**
   * Returns the codec of a time range that is written as an object with a start and an end. For a
   * missing start or a missing end, the codec writes the unset value of the ends. If the ends have
   * no unset value, the codec leaves the field out.
   *
   * @param from the name of the JSON field that contains the start of the time range
   * @param to the name of the JSON field that contains the end of the time range
   * @param ends the codec of the start and the end
   * @return the codec of the time range
   */
  public static Codec<TimeRange> timeRange(String from, String to, Codec<Instant> ends) {
    return times(from, to, ends, WhenUnset.OF_TYPE);
  }

  /**
   * Returns the codec of a time range that is written as an object with a start and an end. For a
   * missing start or a missing end, the codec leaves the field out.
   *
   * @param from the name of the JSON field that contains the start of the time range
   * @param to the name of the JSON field that contains the end of the time range
   * @return the codec of the time range
   */
  public static Codec<TimeRange> openTimeRange(String from, String to) {
    return openTimeRange(from, to, INSTANT);
  }

  /**
   * Returns the codec of a time range that is written as an object with a start and an end. For a
   * missing start or a missing end, the codec leaves the field out.
   *
   * @param from the name of the JSON field that contains the start of the time range
   * @param to the name of the JSON field that contains the end of the time range
   * @param ends the codec of the start and the end
   * @return the codec of the time range
   */
  public static Codec<TimeRange> openTimeRange(String from, String to, Codec<Instant> ends) {
    return times(from, to, ends, WhenUnset.ABSENT);
  }

  private static Codec<TimeRange> times(
      String from, String to, Codec<Instant> ends, WhenUnset open) {
    return new RangeCodec<>(from, to, ends, Bounds.OF_TIMES, TimeRange::isInverted, open);
  }

  /**
   * Returns the codec of a range that is written as an object with a start and an end. For a
   * missing start or a missing end, the codec writes the unset value of the ends. If the ends have
   * no unset value, the codec leaves the field out.
   *
   * @param from the name of the JSON field that contains the start of the range
   * @param to the name of the JSON field that contains the end of the range
   * @param ends the codec of the start and the end
   * @param <T> the type of the start and the end
   * @return the codec of the range
   */
  public static <T extends Comparable<? super T>> Codec<Range<T>> range(
      String from, String to, Codec<T> ends) {
    return range(from, to, ends, WhenUnset.OF_TYPE);
  }

  /**
   * Returns the codec of a range that is written as an object with a start and an end. For a
   * missing start or a missing end, the codec leaves the field out.
   *
   * @param from the name of the JSON field that contains the start of the range
   * @param to the name of the JSON field that contains the end of the range
   * @param ends the codec of the start and the end
   * @param <T> the type of the start and the end
   * @return the codec of the range
   */
  public static <T extends Comparable<? super T>> Codec<Range<T>> openRange(
      String from, String to, Codec<T> ends) {
    return range(from, to, ends, WhenUnset.ABSENT);
  }

  private static <T extends Comparable<? super T>> Codec<Range<T>> range(
      String from, String to, Codec<T> ends, WhenUnset open) {
    return new RangeCodec<>(from, to, ends, Bounds.ofValues(), Range::isInverted, open);
  }

  /**
   * Returns the codec of a sort that is written as one text.
   *
   * @param fields the codec of the fields
   * @param text the text, in which {@code {field}} and {@code {direction}} are replaced
   * @param ascending the text for the ascending order
   * @param descending the text for the descending order
   * @param <F> the enum of the fields
   * @return the codec of the sort
   */
  public static <F extends Enum<F>> Codec<Sort<F>> sortText(
      EnumCodec<F> fields, String text, String ascending, String descending) {
    return new SortTextCodec<>(fields, text, ascending, descending);
  }

  /**
   * Returns the codec of a sort that is written as an object with a field and a direction.
   *
   * @param fields the codec of the fields
   * @param field the name of the JSON field that contains the field to sort by
   * @param direction the name of the JSON field that contains the direction
   * @param ascending the text for the ascending order
   * @param descending the text for the descending order
   * @param <F> the enum of the fields
   * @return the codec of the sort
   */
  public static <F extends Enum<F>> Codec<Sort<F>> sort(
      EnumCodec<F> fields, String field, String direction, String ascending, String descending) {
    return new SortCodec<>(fields, field, direction, ascending, descending);
  }

  /**
   * Returns a codec of sorts in which no field occurs twice.
   *
   * @param all the codec of a list of sorts
   * @param <F> the enum of the fields
   * @return a codec that writes and reads the same JSON as the given codec
   */
  public static <F extends Enum<F>> Codec<List<Sort<F>>> differentFields(Codec<List<Sort<F>>> all) {
    return narrowed(
        all,
        sorts ->
            sorts.stream().map(Sort::field).distinct().count() == sorts.size()
                ? null
                : "has two sorts by the same field");
  }

  /**
   * Returns a codec of ranges whose description says which ends belong to the range.
   *
   * @param all a codec of ranges that a method of this class returned
   * @param start true if the start belongs to the range
   * @param end true if the end belongs to the range
   * @param <R> the type of the ranges
   * @return a codec that writes and reads the same JSON as the given codec
   */
  public static <R> Codec<R> includingEnds(Codec<R> all, boolean start, boolean end) {
    if (all instanceof RangeCodec<R, ?> ranges) {
      return ranges.includingEnds(start, end);
    }
    throw new IllegalArgumentException("not a codec of ranges");
  }

  /**
   * Returns a codec of values that are written as one segment of the path of a URL.
   *
   * @param all the codec of the values
   * @param <T> the type of the values
   * @return a codec that reports a problem for an empty text and for a dot segment such as {@code
   *     ..}
   */
  public static <T> Codec<T> pathSegment(Codec<T> all) {
    return new PathCodec<>(all);
  }

  /**
   * Returns a codec of values that are sent in a header. The method {@code describe} of a header
   * codec says that the header is set, but does not show the value of the header.
   *
   * @param all the codec of the values
   * @param <T> the type of the values
   * @return a codec that reports a problem for a character that is not printable ASCII
   */
  public static <T> Codec<T> header(Codec<T> all) {
    return new HeaderCodec<>(all);
  }

  /**
   * Returns a codec that adds a check to another codec.
   *
   * @param all the codec of the values
   * @param furtherProblem the additional check: a function that returns the problem of a value, or
   *     null if the value has no problem
   * @param <T> the type of the values
   * @return the codec
   */
  public static <T> Codec<T> narrowed(Codec<T> all, Function<T, @Nullable String> furtherProblem) {
    return new NarrowedCodec<>(all, furtherProblem);
  }
}
