package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code boolean} filter that can only be switched on, for APIs where {@code false} means "all".
 *
 * <p>The builder gets {@code online()} and {@code onlineIf(boolean)}, but no way to ask for {@code
 * false}, which would not select the contacts that are offline.
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
   * What makes the API apply the filter; the field's name unless given. A blank one is an error.
   *
   * @return the key listed while the flag is on
   */
  String key() default "";

  /**
   * Where the value stands; the method's name unless given. A blank one is an error.
   *
   * @return the name of the field in the body
   */
  String field() default "";
}
