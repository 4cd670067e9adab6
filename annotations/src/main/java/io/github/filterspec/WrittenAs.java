package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The notation of a time, a number, a boolean or an enum, for an API that does not take the usual
 * notation of the type.
 *
 * <pre>{@code
 * @Filter @WrittenAs(EPOCH_SECONDS) Instant since();       // {"since":1780272000}
 * @Filter @WrittenAs(EPOCH_MILLIS_TEXT) Instant changed(); // {"changed":"1780272000000"}
 * @Filter @WrittenAs(ISO_SECONDS) Instant created();       // {"created":"2026-06-01T00:00:00Z"}
 * @Filter @WrittenAs(TEXT) int size();                     // {"size":"5"}
 * @Filter @WrittenAs(NUMBER) Status status();              // {"status":2}
 * }</pre>
 *
 * <p>On a {@code Set}, a {@code List} or a {@code Map}, the notation applies to each element or
 * value. On a {@code TimeRange} or a {@code Range}, the notation applies to both ends. On a
 * component of a record, the notation applies to the component. On a parameter of an {@link
 * Operator}, the notation applies to the operand. A {@link Flag} and the members for pages cannot
 * have a notation.
 *
 * <p>A time must be in the years 0 to 9999, and the notation must be able to write the time
 * exactly: a setter throws an {@link IllegalArgumentException} for a time with a fraction of a
 * second if the notation counts seconds. {@code fromJson} reads only the notation that is written.
 *
 * <p>In the wire form {@link ActiveKeys}, a member whose notation is a JSON number needs {@link
 * Unset}, like every number. A number with {@link Notation#TEXT} needs {@link Unset}, too. The
 * unset value of a time whose notation is a text is {@code ""}.
 *
 * <p>Jackson does not know this annotation. If Jackson also reads or writes the record, for example
 * as an item of an answer, use Jackson's annotations for that purpose.
 */
@Documented
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.CLASS)
public @interface WrittenAs {

  /**
   * Says how the value is written.
   *
   * @return the notation, which must suit the type of the member
   */
  Notation value();

  /** The notations of values. */
  enum Notation {
    /**
     * An ISO-8601 time in UTC without a fraction of a second, such as {@code
     * "2026-06-01T00:00:00Z"}. For {@code Instant} and {@code TimeRange}. An {@code OffsetDateTime}
     * keeps its offset: {@code "2026-06-01T00:00:00+02:00"}.
     */
    ISO_SECONDS,
    /**
     * The number of seconds since 1970-01-01T00:00:00Z, such as {@code 1780272000}. For {@code
     * Instant} and {@code TimeRange}.
     */
    EPOCH_SECONDS,
    /**
     * The number of milliseconds since 1970-01-01T00:00:00Z, such as {@code 1780272000000}. For
     * {@code Instant} and {@code TimeRange}.
     */
    EPOCH_MILLIS,
    /**
     * The number of seconds since 1970-01-01T00:00:00Z as a text, such as {@code "1780272000"}. In
     * a URL, this notation and {@link #EPOCH_SECONDS} are the same. For {@code Instant} and {@code
     * TimeRange}.
     */
    EPOCH_SECONDS_TEXT,
    /**
     * The number of milliseconds since 1970-01-01T00:00:00Z as a text, such as {@code
     * "1780272000000"}. In a URL, this notation and {@link #EPOCH_MILLIS} are the same. For {@code
     * Instant} and {@code TimeRange}.
     */
    EPOCH_MILLIS_TEXT,
    /** A number or a boolean as a text, such as {@code "5"}. For numbers and booleans. */
    TEXT,
    /**
     * A number instead of a text, such as {@code 2} instead of {@code "2"}. For an enum whose
     * constants all have an integer in {@code @JsonProperty}, such as {@code @JsonProperty("2")}.
     */
    NUMBER
  }
}
