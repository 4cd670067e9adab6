package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of the endpoint's path; it is required. {@code .} and {@code ..} are refused, since they
 * would lead to another path.
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
   * The name in braces; the method's name unless given. A blank one is an error.
   *
   * @return the name in the path
   */
  String name() default "";
}
