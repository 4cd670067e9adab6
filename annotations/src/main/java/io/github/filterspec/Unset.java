package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is written while a member has no value, where the neutral value of its type will not do.
 *
 * <p>The neutral values are {@code ""} for texts, times and dates, {@code []} for sets and lists,
 * {@code {}} for maps, {@code false}, both ends {@code ""} for a range, and for a record an object
 * of its components' neutral values. Numbers, enums and UUIDs have none: under {@link ActiveKeys}
 * such a member declares one here, or is absent.
 *
 * <pre>{@code
 * @Filter @Unset("0") int minOrders();                  // {"minOrders":0}
 * @Flag @Unset(absent = true) boolean unreadMessage();  // {}
 * }</pre>
 *
 * <p>On a component of a record it says that the component may be left out. The component is left
 * out if it is {@code null}. An empty text, list, set or map is a value. With {@code absent =
 * true}, a filter refuses an empty value, so it is never dropped:
 *
 * <pre>{@code
 * record OrderHistory(boolean status, @Unset @Nullable Instant lastAt) {}
 * record Condition(String field, @Unset(absent = true) @Nullable String value) {}
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
   * The neutral value: a number for a number, otherwise the text of the JSON string.
   *
   * @return the neutral value, or nothing for that of the type
   */
  String value() default "";

  /**
   * Whether the field is left out altogether.
   *
   * @return whether the field is absent while unset
   */
  boolean absent() default false;
}
