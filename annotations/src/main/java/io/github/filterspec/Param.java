package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter: not a filter but always in effect, and never listed as a key.
 *
 * <pre>{@code
 * @Param String searchText();
 * @Param(orElse = "true") boolean isContact();
 *
 * InboxUsersQuery.builder().searchText("ada").build()
 * // {"applicableFilters":[],"searchText":"ada","isContact":true}
 * }</pre>
 *
 * <p>Setting a parameter to its default is the same as not setting it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Param {

  /**
   * Where the value stands; the method's name unless given. A blank one is an error.
   *
   * @return the name of the field in the body
   */
  String field() default "";

  /**
   * The value in effect while none is set, written as Java's {@code valueOf} of a {@code boolean},
   * a number or an enum constant reads it, or as the text itself. Without it, it is the neutral
   * value of the type.
   *
   * @return the default, or nothing
   */
  String orElse() default "";

  /**
   * Whether it must be set: the builder then begins with it, so that nothing compiles without.
   *
   * <pre>{@code
   * @Param(required = true) String botId();
   * @Param(required = true) String customerId();
   *
   * ChatsQuery.builder().botId("694bee6a").customerId("5fed38e5").build()
   * }</pre>
   *
   * @return whether it is required; false unless given
   */
  boolean required() default false;
}
