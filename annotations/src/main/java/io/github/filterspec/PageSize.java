package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member (method of a spec) that contains the page size, an {@code int} that says how many
 * items a page has at most. While the page size is not set, the request contains no page size, and
 * the API uses its own default.
 *
 * <pre>{@code
 * @PageSize(max = 100) int limit();
 *
 * SegmentsQuery.builder().limit(50).build().toJson()  // {…,"limit":50}
 * SegmentsQuery.builder().limit(500)                  // IllegalArgumentException: … not from 1 to 100
 * }</pre>
 *
 * <p>Two queries with different page sizes are not equal. A page size does not select anything, and
 * has no key in the list of active keys. A builder in which only the page size is set still needs
 * {@code matchAll()}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PageSize {

  /**
   * Gives the name of the field that contains the page size. The default name is the name of the
   * annotated method. A blank name is a compile error.
   *
   * <p>In the body of a spec with {@link JsonBody}, a dot means a nested field: {@code "page.size"}
   * is the field {@code size} in the object {@code page}. Members with the same object share it. If
   * another member writes an object with this name, the field is added to this object. If the dot
   * is a part of the name, quote the name: {@code value = "['page.size']"}. A spec with {@link
   * ActiveKeys} has no nested fields, so an unquoted dot is a compile error. In a URL, a dot is
   * always a part of the name.
   *
   * @return the name of the field in the body, or of the parameter in the URL
   */
  String value() default "";

  /**
   * Gives the smallest page size that the API accepts, 1 or more.
   *
   * @return the smallest page size; the default is 1
   */
  int min() default 1;

  /**
   * Gives the greatest page size that the API accepts. The greatest page size must not be less than
   * the smallest page size.
   *
   * @return the greatest size
   */
  int max();
}
