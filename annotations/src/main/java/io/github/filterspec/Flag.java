package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code boolean} filter that can only be switched on. Use a flag if the API treats {@code false}
 * as "no restriction".
 *
 * <p>For a flag with the name {@code online}, the builder has the methods {@code online()} and
 * {@code onlineIf(boolean)}. The builder has no method that sends {@code false}, because the API
 * treats {@code false} as "no restriction".
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
   * Gives the key that makes the API apply the flag. The default key is the name of the flag's
   * field. A blank key is a compile error.
   *
   * @return the key that the list of active keys contains while the flag is on
   */
  String key() default "";

  /**
   * Gives the name of the flag's field. The default name is the name of the annotated method. A
   * blank name is a compile error.
   *
   * @return the name of the field in the body
   */
  String field() default "";
}
