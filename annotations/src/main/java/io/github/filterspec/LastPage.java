package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule that says which page is the last page. Add {@code @LastPage} to a spec that has {@link
 * Reads} and a {@link PageNumber}, an {@link Offset} or a {@link Cursor}.
 *
 * <p>Give exactly one of {@link #when}, {@link #unless}, {@link #total} and {@link #shorter}.
 * Several of them, or none, are a compile error.
 *
 * <p>{@code when} and {@code unless} name a flag, that is, a boolean in each answer:
 *
 * <pre>{@code
 * @Reads(path = "segments", items = Segment.class)
 * @LastPage(unless = "meta.hasNextPage")
 * public interface Segments {
 *   @PageNumber(first = 1) int page();
 * }
 *
 * // {"data":[…],"meta":{"hasNextPage":true}}   client.items(query) reads the next page
 * // {"data":[],"meta":{"hasNextPage":true}}    the same, for at most three empty pages in a row
 * // {"data":[…],"meta":{"hasNextPage":false}}  the last page
 * // {"data":[…]}                               an ApiProtocolException
 * }</pre>
 *
 * <p>The flag has priority over a cursor: if the flag says that a page is the last page, the cursor
 * of this page is ignored. If the flag says that another page follows, but the cursor is missing,
 * the client throws an {@code ApiProtocolException}.
 *
 * <p>{@code total} and {@code shorter} save the request for an empty page after the last item. Both
 * depend on the query, so only an {@code ApiClient} applies them. A page from a Retrofit interface
 * of your own has a next page if it has items.
 *
 * <p>If {@code total} is used with page numbers, each page except the last page must be full. A
 * shorter page in the middle is an {@code ApiProtocolException}, because the client could no longer
 * compute the number of items before a page.
 *
 * <pre>{@code
 * @LastPage(total = "meta.total")               // {"data":[…],"meta":{"total":57}}
 * @LastPage(shorter = true, pageSize = 30)      // a page with 29 items is the last page
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface LastPage {

  /**
   * Gives the path to the boolean that is true on the last page, such as {@code end_of_stream}. The
   * path begins at the top of the answer's body.
   *
   * @return the path of the boolean, or {@code ""} (the default) if the answers do not contain this
   *     boolean
   */
  String when() default "";

  /**
   * Gives the path to the boolean that is true if another page follows, such as {@code has_more}.
   * The path begins at the top of the answer's body. Examples of paths are {@code meta.hasNext},
   * and {@code ['meta.hasNext']} for a name that contains a dot.
   *
   * @return the path of the boolean, or {@code ""} (the default) if the answers do not contain this
   *     boolean
   */
  String unless() default "";

  /**
   * Gives the path to the number of all items that the query selects, such as {@code meta.total}.
   * The path begins at the top of the answer's body. The spec needs an {@link Offset} or a {@link
   * PageNumber}. The last page is reached if the pages up to this page have as many items. For a
   * {@code PageNumber}, the page size must be known: the page size that the query asks for, or
   * {@link #pageSize} if the query asks for none. If neither is known, the first empty page is the
   * last page.
   *
   * <p>The client throws an {@code ApiProtocolException} if the number is missing, if the pages up
   * to a page have more items than the number says, or if a page is empty although more items must
   * follow. The message contains both numbers.
   *
   * @return the path of a whole number, or {@code ""} (the default) if the answers do not contain
   *     this number
   */
  String total() default "";

  /**
   * Treats a page with fewer items than the page size as the last page. The page size is the page
   * size that the query asks for, or {@link #pageSize} if the query asks for none. If neither is
   * known, the rule of the way of paging says which page is the last page, such as the first empty
   * page.
   *
   * <p>Use {@code shorter} only if the API fills every page except the last page. If the API sends
   * fewer items than the query asks for, without an error, the walk would end too early: let the
   * {@code max} of {@link PageSize} be the greatest page size that the API really accepts. If a
   * page is shorter, but a flag with a usual name such as {@code has_more} says that another page
   * follows, the client throws an {@code ApiProtocolException}.
   *
   * @return true if a shorter page is the last page; the default is false
   */
  boolean shorter() default false;

  /**
   * Gives the page size that the API uses if a request contains no page size. This attribute is
   * only for {@link #shorter}, and for {@link #total} with a {@link PageNumber}.
   *
   * @return the page size, 1 or more; no default, because the page size may be unknown
   */
  int pageSize() default 0;
}
