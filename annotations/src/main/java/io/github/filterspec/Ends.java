package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The names of the two JSON fields that contain the start and the end of a {@code TimeRange}.
 *
 * <pre>{@code
 * @Filter @Key("lastSeenDate") @Ends(from = "startAt", to = "endsAt") TimeRange lastSeenAt();
 *
 * InboxUsersQuery.builder().lastSeenAt(TimeRange.since(Instant.parse("2026-06-01T00:00:00Z")))
 * // {"applicableFilters":["lastSeenDate"],
 * //  "lastSeenAt":{"startAt":"2026-06-01T00:00:00.000Z","endsAt":""}}
 * }</pre>
 *
 * <p>The start and the end are written as ISO-8601 times in UTC. If a range has no start, the start
 * is written as {@code ""}. If a range has no end, the end is written as {@code ""}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Ends {

  /**
   * Names the field that contains the start of the time range.
   *
   * @return the name of the field that contains the start of the range
   */
  String from();

  /**
   * Names the field that contains the end of the time range.
   *
   * @return the name of the field that contains the end of the range
   */
  String to();
}
