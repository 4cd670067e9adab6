package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code boolean} filter that can only be switched on. Use it for APIs where {@code false} means
 * "all".
 *
 * <p>The builder has {@code online()} and {@code onlineIf(boolean)}, but no method that sends
 * {@code false}, because {@code false} does not select the contacts that are offline.
 *
 * <pre>{@code
 * @Flag(field = "isOnline") boolean online();
 *
 * InboxUsersQuery.builder().online().build()
 * // {"applicableFilters":["isOnline"],"isOnline":true}
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Flag {

  /**
   * Gives the key that makes the API apply the flag. The default is the name of the field. A blank
   * key is an error.
   *
   * @return the key listed while the flag is on
   */
  String key() default "";

  /**
   * Gives the name of the field. The default is the name of the method. A blank name is an error.
   *
   * @return the name of the field in the body
   */
  String field() default "";
}
