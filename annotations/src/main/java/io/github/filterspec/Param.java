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
 * @Param @DefaultValue("true") boolean isContact();
 *
 * InboxUsersQuery.builder().searchText("ada").build()
 * // {"applicableFilters":[],"searchText":"ada","isContact":true}
 * }</pre>
 *
 * <p>A parameter that must be set has {@link Required}. A parameter that is sent even while it is
 * not set has {@link DefaultValue}. For a parameter that has no default and is not set, the wire
 * form {@link ActiveKeys} sends the unset value of the parameter's type. The other wire forms do
 * not send a parameter that has no default and is not set.
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
  String value() default "";
}
