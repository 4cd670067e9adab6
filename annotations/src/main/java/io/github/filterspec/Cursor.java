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
 * than a text, or a cursor that came before in the same walk, is an {@code ApiProtocolException}.
 * Up to three empty pages in a row may have a next one.
 *
 * <p>Where the answer also says whether another page follows, name that flag with {@link
 * #hasNext()} or {@link #isLast()}. The flag wins: on the last page the cursor is ignored, and a
 * promised page without a cursor is an {@code ApiProtocolException}.
 *
 * <p>If the spec names no flag, a boolean in an object that contains the cursor or the items is
 * read in the same way, provided that its name has no other meaning: {@code has_more}, {@code
 * has_next}, {@code has_next_page}, {@code has_more_pages}, {@code has_more_items}, {@code
 * has_more_results}, {@code end_of_stream}, {@code is_last} or {@code is_last_page}, in snake or
 * camel case. Two such flags that contradict each other are an {@code ApiProtocolException}.
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
   * <p>In a URL, a dot belongs to the name. In a JSON body, a name with a dot is an error, unless
   * it is quoted: {@code field = "['page.after']"}.
   *
   * @return the name of the field in the body, or of the parameter
   */
  String field() default "";

  /**
   * Gives the path to the cursor of the next page, from the top of the body: {@code paging.next},
   * {@code data[0].id}, or {@code ['@odata.next']} for a name that contains a dot. A misspelt path
   * reads as "no further page", so look at an answer.
   *
   * @return the path
   */
  String next();

  /**
   * Gives the path to the boolean that is true while another page follows, such as {@code
   * has_more}.
   *
   * @return the path; empty, the default, if the spec names no such flag
   */
  String hasNext() default "";

  /**
   * Gives the path to the boolean that is true on the last page, such as {@code end_of_stream}.
   *
   * @return the path; empty, the default, if the spec names no such flag
   */
  String isLast() default "";
}
