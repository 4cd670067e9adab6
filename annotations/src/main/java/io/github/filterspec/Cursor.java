package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member (method of a spec) that contains the cursor, a value that says where a page begins.
 * Use {@code @Cursor} for an API whose answers contain the cursor of the next page, or for an API
 * that expects a field of the last item as the cursor.
 *
 * <p>The type of the member is {@code String} if the cursor is a text in the answers, {@code long}
 * if the cursor is a whole number, or {@code List<Object>} if the cursor is a JSON array. A cursor
 * that is an array is sent back exactly as the API wrote it. It needs a request with a body.
 *
 * <p>The client sets the cursor. The generated builder has no setter for the cursor, but the
 * generated query has the method {@code atCursor(String)}. The text of a whole number is its
 * digits, and the text of an array is its JSON text. Two queries that differ only in their cursor
 * are equal. The request for the first page has no cursor.
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
 * <p>Give either {@link #next} or {@link #lastItem}. Both attributes, or none of them, are a
 * compile error. With {@code lastItem}, the cursor is a field of the last item of the answer. The
 * first empty page is then the last page:
 *
 * <pre>{@code
 * @Cursor(value = "search_after", lastItem = "sort") List<Object> after();
 *
 * // {"hits":[{…},{…,"sort":[1717,"b"]}]}     the answer; client.items(query) then sends
 * // {…,"search_after":[1717,"b"]}
 * // {"hits":[]}                              the last page
 * }</pre>
 *
 * <p>With {@code next}, the cursor in the answer to the last page is {@code null} or {@code ""}. If
 * the cursor is missing in an answer, the client throws an {@code ApiProtocolException}, because a
 * path that is misspelt would also be missing. If the answer of your API to the last page really
 * has no cursor, write {@code missing = IS_THE_END}:
 *
 * <pre>{@code
 * @Cursor(next = "paging.next.after", missing = IS_THE_END) String after();
 *
 * // {"results":[…],"paging":{"next":{"after":"a1"}}}  another page follows
 * // {"results":[…]}                                   the last page
 * }</pre>
 *
 * <p>The client throws an {@code ApiProtocolException} if the cursor is a JSON value of another
 * type, if the last item has no cursor, or if the same cursor comes a second time. The client also
 * throws an {@code ApiProtocolException} after more than three empty pages in a row.
 *
 * <p>If the answers also have a flag (a boolean that says whether another page follows), give the
 * path of the flag with {@link LastPage}.
 *
 * <p>If the spec names no flag, the client looks for a flag in the JSON objects that contain the
 * cursor or the items. The client knows these names of flags, in snake case and in camel case:
 * {@code has_more}, {@code has_next}, {@code has_next_page}, {@code has_more_pages}, {@code
 * has_more_items}, {@code has_more_results}, {@code end_of_stream}, {@code is_last} and {@code
 * is_last_page}. The value of a flag can also be the text {@code "true"} or {@code "false"}, or the
 * number 0 or 1. If two flags contradict each other, the client throws an {@code
 * ApiProtocolException}.
 *
 * <p>A spec has only one of {@code @Cursor}, {@link PageNumber} and {@link Offset}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Cursor {

  /**
   * Gives the name of the field that contains the cursor in the request. By default, the field that
   * contains the cursor has the name of the annotated method. A blank field name is a compile
   * error.
   *
   * <p>In the body of a spec with {@link JsonBody}, a dot means a nested field: {@code
   * "page.after"} is the field {@code after} in the object {@code page}. Members with the same
   * object share it. If another member writes an object with this name, the field is added to this
   * object. If the dot is a part of the name, quote the name: {@code value = "['page.after']"}. A
   * spec with {@link ActiveKeys} has no nested fields, so an unquoted dot is a compile error. In a
   * URL, a dot is always a part of the name.
   *
   * @return the name of the field in the body, or of the parameter in the URL
   */
  String value() default "";

  /**
   * Gives the path to the cursor of the next page in an answer. The path begins at the top of the
   * answer's body. Examples of paths are {@code paging.next}, {@code data[0].id}, and {@code
   * ['@odata.next']} for a name that contains a dot. Compare the path of the cursor with a real
   * answer of the API.
   *
   * @return the path; no default, because a spec has either {@code next} or {@link #lastItem}
   */
  String next() default "";

  /**
   * Gives the path to the cursor in the last item of an answer. The path begins at the item, such
   * as {@code id} or {@code sort}. The last item is the last element that the API sent, even if the
   * application does not receive this element. If the last item has no value at the path, or {@code
   * null}, the client throws an {@code ApiProtocolException}.
   *
   * @return the path; no default, because a spec has either {@link #next} or {@code lastItem}
   */
  String lastItem() default "";

  /**
   * Says what an answer without a cursor means. A cursor that is {@code null} is not missing. If an
   * object on the path is {@code null}, such as {@code "paging":null}, the cursor is not missing
   * either.
   *
   * @return the meaning of an answer without a cursor; the default is {@link Missing#ERROR}
   */
  Missing missing() default Missing.ERROR;

  /**
   * Allows that several answers have the same cursor. Write {@code mayRepeat = true} for an API
   * with scrolls, in which each request with the same cursor returns the next items. The first
   * empty page is then the last page, unless the answer has a flag that says whether another page
   * follows. Pages are compared as for a {@link PageNumber}: the client throws an {@code
   * ApiProtocolException} if a page has the same items as an earlier page.
   *
   * <p>If such an API moves on at each request, a request that is sent again after a lost answer
   * skips the items of the lost answer. Switch further attempts off for such an API, with {@code
   * client.with(CallOptions.defaults().withoutRetries())}.
   *
   * @return true if several answers can have the same cursor; the default is false
   */
  boolean mayRepeat() default false;

  /** The meanings of an answer without a cursor. */
  enum Missing {
    /** The client throws an {@code ApiProtocolException}. */
    ERROR,
    /** The page is the last page. */
    IS_THE_END
  }
}
