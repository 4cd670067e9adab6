package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The default of a parameter, that is, the value that is sent while the parameter is not set. Add
 * {@code @DefaultValue} to a member (method of a spec) that has {@link Param}.
 *
 * <pre>{@code
 * @Param @DefaultValue("true") boolean isContact();
 *
 * InboxUsersQuery.builder().matchAll().build()          // {…,"isContact":true}
 * InboxUsersQuery.builder().isContact(false).build()    // {…,"isContact":false}
 * }</pre>
 *
 * <p>Setting a parameter to its default is the same as not setting it. A default that is not valid
 * for the type of the parameter is a compile error. A default is also a compile error on a member
 * that is not a parameter, and on a member that has {@link Required}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface DefaultValue {

  /**
   * Gives the default. Write the default as {@code true} or {@code false}, as a number, as the name
   * of an enum constant, or as a text. The text cannot be empty.
   *
   * @return the default
   */
  String value();
}
