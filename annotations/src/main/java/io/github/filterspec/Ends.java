package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The names of the two JSON fields, or of the two parameters in the URL, that contain the start and
 * the end of a {@code TimeRange} or of a {@code Range}.
 *
 * <pre>{@code
 * @Filter @Key("lastSeenDate") @Ends(from = "startAt", to = "endsAt") TimeRange lastSeenAt();
 *
 * InboxUsersQuery.builder().lastSeenAt(TimeRange.since(Instant.parse("2026-06-01T00:00:00Z")))
 * // {"applicableFilters":["lastSeenDate"],
 * //  "lastSeenAt":{"startAt":"2026-06-01T00:00:00.000Z","endsAt":""}}
 * }</pre>
 *
 * <p>The start and the end of a {@code TimeRange} are written as ISO-8601 times in UTC. The ends of
 * a {@code Range} are written like other values of their type, such as {@code "2026-06-01"} for a
 * {@code Range<LocalDate>}. {@link WrittenAs} changes how both ends are written. If a range has no
 * start, the start is written as {@code ""}. If a range has no end, the end is written as {@code
 * ""}. A number has no such text, so the field of a missing number is left out.
 *
 * <p>In a URL, the start and the end are two parameters. With {@link #flat}, the start and the end
 * are two fields of a JSON body, beside the fields of the other members. In both cases, a start or
 * an end that is missing in the range is missing in the request, too, and the name of the member is
 * not in the request:
 *
 * <pre>{@code
 * @Filter @Ends(from = "created[gte]", to = "created[lt]", includes = FROM) TimeRange created();
 *
 * ChargesQuery.builder().created(TimeRange.since(Instant.parse("2026-06-01T00:00:00Z")))
 * // ?created[gte]=2026-06-01T00:00:00.000Z, percent-encoded
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Ends {

  /**
   * Names the field that contains the start of the range.
   *
   * @return the name of the field that contains the start of the range
   */
  String from();

  /**
   * Names the field that contains the end of the range.
   *
   * @return the name of the field that contains the end of the range
   */
  String to();

  /**
   * Says that the two fields are written beside the fields of the other members of a {@link
   * JsonBody}, and not in an object of their own. In a URL, the ends are always flat. In the other
   * wire forms, and on a component of a record, {@code flat = true} is a compile error.
   *
   * @return true if the two fields are beside the other fields; the default is false
   */
  boolean flat() default false;

  /**
   * Says which ends of the range the API includes. This attribute changes only the Javadoc of the
   * generated setters and the text of {@code describe()}. It does not change the values that are
   * sent.
   *
   * @return the ends that belong to the range; the default is {@link Includes#NOT_SAID}
   */
  Includes includes() default Includes.NOT_SAID;

  /** The ends of a range that belong to the range. */
  enum Includes {
    /** The spec does not say which ends belong to the range. */
    NOT_SAID,
    /** The start and the end belong to the range. */
    BOTH,
    /** The start belongs to the range, and the end does not. */
    FROM,
    /** The end belongs to the range, and the start does not. */
    TO,
    /** Neither the start nor the end belongs to the range. */
    NEITHER
  }
}
