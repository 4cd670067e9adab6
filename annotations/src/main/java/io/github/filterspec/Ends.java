package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The JSON names of the start and the end of a {@code TimeRange}.
 *
 * <pre>{@code
 * @Filter(key = "lastSeenDate") @Ends(from = "startAt", to = "endsAt") TimeRange lastSeenAt();
 *
 * InboxUsersQuery.builder().lastSeenAt(TimeRange.since(Instant.parse("2026-06-01T00:00:00Z")))
 * // {"applicableFilters":["lastSeenDate"],
 * //  "lastSeenAt":{"startAt":"2026-06-01T00:00:00.000Z","endsAt":""}}
 * }</pre>
 *
 * <p>Each end is written as an ISO-8601 time in UTC. If the range is open at one end, that end is
 * written as {@code ""}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Ends {

  /**
   * Names the field for the start of the range.
   *
   * @return the name of the field for the earlier end
   */
  String from();

  /**
   * Names the field for the end of the range.
   *
   * @return the name of the field for the later end
   */
  String to();
}
