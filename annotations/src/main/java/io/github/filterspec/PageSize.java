package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code int} member that says how many items a page has at most. It is absent while it is not
 * set; the API then has its own default.
 *
 * <pre>{@code
 * @PageSize(max = 100) int limit();
 *
 * SegmentsQuery.builder().limit(50).build().toJson()  // {…,"limit":50}
 * SegmentsQuery.builder().limit(500)                  // IllegalArgumentException: … not from 1 to 100
 * }</pre>
 *
 * <p>It is part of a query's equality, but selects nothing: it is never a key, and a builder in
 * which nothing else is set still asks for {@code matchAll()}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PageSize {

  /**
   * Where the number stands; the method's name unless given. A blank one is an error.
   *
   * @return the name of the field in the body, or of the parameter
   */
  String field() default "";

  /**
   * The smallest size that the API takes, 1 or more.
   *
   * @return the smallest size; 1 unless given
   */
  int min() default 1;

  /**
   * The greatest size that the API takes, no less than the smallest.
   *
   * @return the greatest size
   */
  int max();
}
