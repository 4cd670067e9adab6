package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The names of the two ends of a member whose type is {@code TimeRange}.
 *
 * <pre>{@code
 * @Filter(key = "lastSeenDate") @Ends(from = "startAt", to = "endsAt") TimeRange lastSeenAt();
 *
 * InboxUsersQuery.builder().lastSeenAt(TimeRange.since(Instant.parse("2026-06-01T00:00:00Z")))
 * // {"applicableFilters":["lastSeenDate"],
 * //  "lastSeenAt":{"startAt":"2026-06-01T00:00:00.000Z","endsAt":""}}
 * }</pre>
 *
 * <p>An end is an ISO-8601 time in UTC, or {@code ""} where the range is open.
 */
@Documented
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Ends {

  /**
   * Names the start of the range.
   *
   * @return the field of the earlier end
   */
  String from();

  /**
   * Names the end of the range.
   *
   * @return the field of the later end
   */
  String to();
}
