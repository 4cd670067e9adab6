package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code String} member that says where a page begins, for APIs whose answers hold the cursor
 * of the next page.
 *
 * <p>The client drives it: the builder has no setter, the query has {@code atCursor(String)}, and
 * the cursor is no part of a query's equality. It is absent from the request of the first page.
 *
 * <pre>{@code
 * @Cursor(next = "paging.next") String after();
 *
 * query.toJson()                 // {…}
 * // {"data":[…],"paging":{"next":"a1"}}    the answer, after which client.items(query) goes on with
 * query.atCursor("a1").toJson()  // {…,"after":"a1"}
 * // {"data":[…],"paging":{"next":null}}    the last page
 * }</pre>
 *
 * <p>The pages end where the answer's cursor is {@code null}, {@code ""} or missing. Anything else
 * than a text, or the very cursor that was asked with, is an {@code ApiProtocolException}. Up to
 * three empty pages in a row may have a next one.
 *
 * <p>A spec has either a {@code @Cursor} or a {@link PageNumber}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Cursor {

  /**
   * Where the cursor stands in the request; the method's name unless given. A blank one is an
   * error.
   *
   * @return the name of the field in the body, or of the parameter
   */
  String field() default "";

  /**
   * Where the answer holds the cursor of the next page: names with dots between them, from the top
   * of the body. A misspelt one reads as "no further page", so look at an answer.
   *
   * @return the path
   */
  String next();
}
