package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member (method of a spec) whose value is a part of the endpoint's path. A path parameter is
 * required. The value of a path parameter is always exactly one segment of the URL: {@code a/b:c}
 * is sent as {@code a%2Fb%3Ac}. The setter throws an {@link IllegalArgumentException} for a dot
 * segment in any spelling, such as {@code ..} or {@code ..;x=1}, because a dot segment would change
 * the path of the request. If the setter of a path parameter throws an exception, the exception
 * message contains the name of the member.
 *
 * <pre>{@code
 * @Reads(path = "contacts/{id}/notes", …)
 * …
 * @PathParam("id") String contact();
 *
 * NotesQuery.builder().contact("6a2bbfbe").build()
 * // GET contacts/6a2bbfbe/notes
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PathParam {

  /**
   * Gives the name that is in braces in the path, such as {@code id} in {@code
   * contacts/{id}/notes}. By default, the name in braces is the name of the annotated method. A
   * blank value of the attribute {@code name} is a compile error.
   *
   * @return the name that is in braces in the path
   */
  String value() default "";
}
