package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code int} member that numbers the pages, which end with the first empty one.
 *
 * <p>The client drives it: the builder has no setter, the query has {@code atPage(int)}, and the
 * page is no part of a query's equality.
 *
 * <pre>{@code
 * @PageNumber(first = 1) int page();
 *
 * query.toJson()            // {…,"page":1}
 * query.atPage(3).toJson()  // {…,"page":3}
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PageNumber {

  /**
   * Where the number stands; the method's name unless given.
   *
   * @return the name of the field in the body
   */
  String field() default "";

  /**
   * The number of the first page, 0 or more.
   *
   * @return the first page's number
   */
  int first();
}
