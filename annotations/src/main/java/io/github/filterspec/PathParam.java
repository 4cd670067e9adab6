package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of the endpoint's path. It is required. The value is always exactly one segment of the
 * URL, whatever the value contains: {@code a/b:c} is sent as {@code a%2Fb%3Ac}. The setter throws
 * an {@link IllegalArgumentException} for a dot segment in any spelling, such as {@code ..} or
 * {@code ..;x=1}, because it leads to another path. The message contains the name of the member.
 *
 * <pre>{@code
 * @Endpoint(method = HttpMethod.GET, path = "contacts/{id}/notes", …)
 * …
 * @PathParam(name = "id") String contact();
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
   * Gives the name in braces. The default is the name of the method. A blank name is an error.
   *
   * @return the name in the path
   */
  String name() default "";
}
