package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member (method of a spec) that is a parameter of the request. Unlike a filter, a parameter
 * always applies, and has no key in the list of active keys.
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
   * Gives the name of the parameter's field. By default, the field of a parameter has the name of
   * the annotated method. A blank field name is a compile error.
   *
   * @return the name of the field in the body, or of the parameter in the URL
   */
  String field() default "";

  /**
   * Gives the default, that is, the value that is sent while the parameter is not set. Write the
   * default as {@code true} or {@code false}, as a number, as the name of an enum constant, or as a
   * text. For a parameter that has no default and is not set, the wire form {@link ActiveKeys}
   * sends the unset value of the parameter's type. All wire forms except {@code ActiveKeys} leave
   * out a parameter that has no default and is not set.
   *
   * @return the default, or {@code ""} if the parameter has no default
   */
  String orElse() default "";

  /**
   * Says whether the parameter must be set. In a builder, the setters of the required members come
   * first, so code that forgets a required parameter does not compile.
   *
   * <pre>{@code
   * @Param(required = true) String botId();
   * @Param(required = true) String customerId();
   *
   * ChatsQuery.builder().botId("694bee6a").customerId("5fed38e5").build()
   * }</pre>
   *
   * @return true if the parameter is required; the default is false
   */
  boolean required() default false;
}
