package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The unset value of a member, that is, the value that is written while the member is not set. Use
 * {@code @Unset} if the unset value of the member's type does not suit the API.
 *
 * <p>The unset value of a text, a time or a date is {@code ""}. The unset value is {@code []} for a
 * set or a list, {@code {}} for a map, and {@code false} for a boolean. If a time range is not set,
 * its start and its end are both written as {@code ""}. The unset value of a record is an object
 * with the unset values of its components. Numbers, enums and UUIDs have no unset value. In the
 * wire form {@link ActiveKeys}, a member that is a number, an enum or a UUID needs {@code @Unset},
 * either with a value or with {@code as = ABSENT}.
 *
 * <pre>{@code
 * @Filter @Unset("0") int minOrders();                  // {"minOrders":0}
 * @Flag @Unset(as = ABSENT) boolean unreadMessage();  // {}
 * }</pre>
 *
 * <p>A record component that has {@code @Unset} is optional. The component is unset if its value is
 * {@code null}. An empty text, list, set or map is a value, not {@code null}. If a component has
 * {@code as = ABSENT}, a filter rejects an empty value of the component, so that the value is never
 * silently left out:
 *
 * <pre>{@code
 * record OrderHistory(boolean status, @Unset @Nullable Instant lastAt) {}
 * record Condition(String field, @Unset(as = ABSENT) @Nullable String value) {}
 *
 * new OrderHistory(true, null)  // {"status":true,"lastAt":""}
 * new Condition("tag", null)    // {"field":"tag"}
 * new Condition("tag", "")      // IllegalArgumentException: the component value is blank
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Unset {

  /**
   * Gives the unset value. If the member is a number, write the unset value as a number, such as
   * {@code "0"}. If the member is not a number, the given text is written as a JSON string. For
   * example, {@code @Unset("none")} writes {@code "none"}. If the member is an expression that is a
   * JSON array (see {@link PropertyGroups}), the only unset value is {@code "[]"}, which writes an
   * empty array.
   *
   * @return the unset value, or {@code ""} (the default) to use the unset value that the member's
   *     type has without {@code @Unset}
   */
  String value() default "";

  /**
   * Says how a member that is not set is written. A value and {@link As#ABSENT} contradict each
   * other, so the combination is a compile error.
   *
   * @return the way in which a member that is not set is written; the default is {@link As#VALUE}
   */
  As as() default As.VALUE;

  /** The ways in which a member that is not set is written. */
  enum As {
    /** The field contains the unset value. */
    VALUE,
    /** The JSON object does not contain the field. */
    ABSENT
  }
}
