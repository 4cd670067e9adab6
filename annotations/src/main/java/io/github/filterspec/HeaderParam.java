package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A header whose value each request brings along; absent while it is not set. It is printable ASCII
 * and neither begins nor ends with a blank.
 *
 * <pre>{@code
 * @HeaderParam(name = "x-bot-token") String botToken();
 *
 * ChatsQuery.builder().botToken("…").build()
 * // x-bot-token: …
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface HeaderParam {

  /**
   * The header's name; not one that the client writes itself, as {@code Authorization} with {@link
   * Auth#BEARER}.
   *
   * @return a name in ASCII
   */
  String name();

  /**
   * Whether it must be set: the builder then begins with it.
   *
   * @return whether it is required; false unless given
   */
  boolean required() default false;
}
