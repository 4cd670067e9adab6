package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code String} member that says where a page begins. Use it for an API whose answers contain
 * the cursor of the next page.
 *
 * <p>The client sets the cursor. The builder has no setter, the query has {@code atCursor(String)},
 * and two queries that differ only in their cursor are equal. The cursor is absent from the request
 * of the first page.
 *
 * <pre>{@code
 * @Cursor(next = "paging.next") String after();
 *
 * query.toJson()                 // {…}
 * // {"data":[…],"paging":{"next":"a1"}}    the answer; client.items(query) then sends
 * query.atCursor("a1").toJson()  // {…,"after":"a1"}
 * // {"data":[…],"paging":{"next":null}}    the last page
 * }</pre>
 *
 * <p>On the last page, the cursor in the answer is {@code null}, {@code ""} or missing. The client
 * throws an {@code ApiProtocolException} if the cursor is another JSON value than a text, or if the
 * same cursor comes a second time. It also throws after more than three empty pages in a row.
 *
 * <p>If the answer also says whether another page follows, give the path of that flag with {@link
 * #hasNext()} or {@link #isLast()}. The flag has priority over the cursor: the cursor of the last
 * page is ignored. If the flag says that another page follows, but the cursor is missing, the
 * client throws an {@code ApiProtocolException}.
 *
 * <p>If the spec has no flag, the client looks for a flag in the objects that contain the cursor or
 * the items. These names are known, in snake or camel case: {@code has_more}, {@code has_next},
 * {@code has_next_page}, {@code has_more_pages}, {@code has_more_items}, {@code has_more_results},
 * {@code end_of_stream}, {@code is_last} and {@code is_last_page}. The flag can also be the text
 * {@code "true"} or {@code "false"}, or the number 0 or 1. If two flags contradict each other, the
 * client throws an {@code ApiProtocolException}.
 *
 * <p>A spec has either a {@code @Cursor} or a {@link PageNumber}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Cursor {

  /**
   * Gives the name of the field that contains the cursor in the request. The default is the name of
   * the method. A blank name is an error.
   *
   * <p>In a URL, a dot is an ordinary character of the parameter's name. In a JSON body, a name
   * with a dot is an error. To allow the dot, quote the name: {@code field = "['page.after']"}.
   *
   * @return the name of the field in the body, or of the parameter
   */
  String field() default "";

  /**
   * Gives the path to the cursor of the next page, from the top of the body: {@code paging.next},
   * {@code data[0].id}, or {@code ['@odata.next']} for a name that contains a dot. If the path is
   * misspelt, the client finds no cursor and stops after the first page. So compare the path with
   * an answer.
   *
   * @return the path
   */
  String next();

  /**
   * Gives the path to the boolean that is true while another page follows, such as {@code
   * has_more}.
   *
   * @return the path; empty, the default, if the spec has no such flag
   */
  String hasNext() default "";

  /**
   * Gives the path to the boolean that is true on the last page, such as {@code end_of_stream}.
   *
   * @return the path; empty, the default, if the spec has no such flag
   */
  String isLast() default "";
}
