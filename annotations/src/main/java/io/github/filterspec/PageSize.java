package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code int} member that says how many items a page has at most. While it is not set, it is
 * absent from the request and the API uses its own default.
 *
 * <pre>{@code
 * @PageSize(max = 100) int limit();
 *
 * SegmentsQuery.builder().limit(50).build().toJson()  // {…,"limit":50}
 * SegmentsQuery.builder().limit(500)                  // IllegalArgumentException: … not from 1 to 100
 * }</pre>
 *
 * <p>The page size is part of a query's equality but does not select anything. It is never listed
 * as an active key, and a builder in which nothing else is set still needs {@code matchAll()}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PageSize {

  /**
   * Gives the name of the field. The default is the name of the method. A blank name is an error.
   *
   * <p>In a URL, a dot is an ordinary character of the parameter's name. In a JSON body, a name
   * with a dot is an error. To allow the dot, quote the name: {@code field = "['page.size']"}.
   *
   * @return the name of the field in the body, or of the parameter
   */
  String field() default "";

  /**
   * Gives the smallest size that the API accepts, 1 or more.
   *
   * @return the smallest size; 1 unless set
   */
  int min() default 1;

  /**
   * Gives the greatest size that the API accepts. It must not be below {@link #min}.
   *
   * @return the greatest size
   */
  int max();
}
