package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code int} member that contains the number of the page. Without a flag in the answer, the
 * first empty page is the last one.
 *
 * <p>The client sets the number. The builder has no setter, the query has {@code atPage(int)}, and
 * two queries that differ only in their page are equal.
 *
 * <pre>{@code
 * @PageNumber(first = 1) int page();
 *
 * query.toJson()            // {…,"page":1}
 * query.atPage(3).toJson()  // {…,"page":3}
 * }</pre>
 *
 * <p>If each answer says whether another page follows, give the path of that flag. The client then
 * stops only when the flag says that no page follows:
 *
 * <pre>{@code
 * @PageNumber(first = 1, hasNext = "meta.hasNextPage") int page();
 *
 * // {"data":[…],"meta":{"hasNextPage":true}}   client.items(query) reads the next page
 * // {"data":[],"meta":{"hasNextPage":true}}    the same, for at most three empty pages in a row
 * // {"data":[…],"meta":{"hasNextPage":false}}  the last page
 * // {"data":[…]}                               an ApiProtocolException
 * }</pre>
 *
 * <p>If the spec has no flag, the client follows a boolean with a name such as {@code has_more} or
 * {@code is_last}, as for a {@link Cursor}. An empty page is the last one unless such a flag says
 * that another page follows.
 *
 * <p>If a page contains the same JSON items as an earlier page, the client throws an {@code
 * ApiProtocolException}, because the API then ignores the number or starts again. Pages with one
 * item are compared in groups of three, because one item can occur twice by chance. If your items
 * are values that can repeat, such as {@code ["a","a"]}, use a greater page size. The client also
 * throws at the fourth page in a row with equal items (by {@code equals}), even if their JSON
 * differs. If more equal pages are possible, add a component to the record that is different for
 * each item.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PageNumber {

  /**
   * Gives the name of the field that contains the number in the request. The default is the name of
   * the method. A blank name is an error.
   *
   * <p>In a URL, a dot is an ordinary character of the parameter's name. In a JSON body, a name
   * with a dot is an error. To allow the dot, quote the name: {@code field = "['page.number']"}.
   *
   * @return the name of the field in the body
   */
  String field() default "";

  /**
   * Gives the number of the first page, 0 or more.
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
   * @return the path; empty, the default, if the spec has no such flag
   */
  String isLast() default "";
}
