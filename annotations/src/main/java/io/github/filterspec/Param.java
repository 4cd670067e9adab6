package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of the request. It is not a filter: it always applies, and it is never listed as an
 * active key.
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
   * Gives the name of the field. The default is the name of the method. A blank name is an error.
   *
   * @return the name of the field in the body
   */
  String field() default "";

  /**
   * Gives the value that is sent while the parameter is not set: {@code true} or {@code false}, a
   * number, the name of an enum constant, or the text itself. Without a default, the unset value of
   * the type is sent.
   *
   * @return the default, or {@code ""} if the parameter has no default
   */
  String orElse() default "";

  /**
   * Says whether the parameter must be set. The builder then begins with its setter, so code that
   * forgets the parameter does not compile.
   *
   * <pre>{@code
   * @Param(required = true) String botId();
   * @Param(required = true) String customerId();
   *
   * ChatsQuery.builder().botId("694bee6a").customerId("5fed38e5").build()
   * }</pre>
   *
   * @return true if the parameter is required; false unless set
   */
  boolean required() default false;
}
