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
 * @Flag("isOnline") boolean online();
 *
 * InboxUsersQuery.builder().online().build()
 * // {"applicableFilters":["isOnline"],"isOnline":true}
 * }</pre>
 *
 * <p>The key of a flag is the name of its field, unless the member has {@link Key}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Flag {

  /**
   * Gives the name of the flag's field. The default name is the name of the annotated method. A
   * blank name is a compile error.
   *
   * @return the name of the field in the body
   */
  String value() default "";
}
