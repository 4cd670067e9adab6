package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code int} member that numbers the pages, which end with the first empty one, or as the
 * answer says.
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
 *
 * <p>Where each answer says whether another page follows, name the place, and the pages end only
 * when it is {@code false}:
 *
 * <pre>{@code
 * @PageNumber(first = 1, hasNext = "meta.hasNextPage") int page();
 *
 * // {"data":[…],"meta":{"hasNextPage":true}}   client.items(query) goes on
 * // {"data":[],"meta":{"hasNextPage":true}}    goes on too, over at most three such pages in a row
 * // {"data":[…],"meta":{"hasNextPage":false}}  the last page
 * // {"data":[…]}                               an ApiProtocolException, never the last page
 * }</pre>
 *
 * <p>If the spec names no flag, a boolean that is called {@code has_more}, {@code is_last} or the
 * like is believed, as for a {@link Cursor}. An empty page ends the pages only if no such flag says
 * that another page follows.
 *
 * <p>A walk in which the JSON of the items of an earlier page comes again is an {@code
 * ApiProtocolException}, because the API then ignores the number or begins again. Pages with one
 * item may repeat by chance: only three of them in a row must not come again. So a list of values
 * such as {@code ["a","a"]}, which may repeat, needs a greater page size. Pages whose items are
 * equal (by {@code equals}), although their JSON differs, may come three times in a row. If your
 * items are so short that more equal pages are possible, add a component to the record that tells
 * the items apart.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PageNumber {

  /**
   * Gives the name of the field that contains the number in the request. The default is the name of
   * the method. A blank name is an error.
   *
   * <p>In a URL, a dot belongs to the name. In a JSON body, a name with a dot is an error, unless
   * it is quoted: {@code field = "['page.number']"}.
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

  /**
   * Gives the path to the boolean that says whether another page follows, from the top of the body:
   * {@code meta.hasNext}, or {@code ['meta.hasNext']} for a name that contains a dot.
   *
   * @return the path; empty, the default, if pages end with the first empty one
   */
  String hasNext() default "";

  /**
   * Gives the path to the boolean that is true on the last page, such as {@code meta.isLast}.
   *
   * @return the path; empty, the default, if the spec names no such flag
   */
  String isLast() default "";
}
