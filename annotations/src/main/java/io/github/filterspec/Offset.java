package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member (method of a spec) that contains the offset of a page, that is, the number of items
 * before the page. Use {@code @Offset} for an API that counts items, with parameters such as {@code
 * offset}, {@code skip} or {@code startAt}.
 *
 * <p>The type of the member is {@code int} or {@code long}. The client sets the offset. The
 * generated builder has no setter for the offset, but the generated query has the method {@code
 * atOffset(long)}. Two queries that differ only in their offset are equal.
 *
 * <pre>{@code
 * @Offset int skip();
 *
 * query.toJson()                // {…,"skip":0}
 * // {"data":[{…},{…},{…}]}        the answer has three items; client.items(query) then sends
 * query.atOffset(3).toJson()    // {…,"skip":3}
 * // {"data":[]}                   the last page
 * }</pre>
 *
 * <p>The offset of the next page is the offset of the page plus the number of elements that the API
 * sent. The page size that the query asks for does not matter, so no item is skipped if the API
 * sends fewer items. Elements count even if the application does not receive them, such as repeated
 * items and items that cannot be read.
 *
 * <p>If the answers have no flag that says whether another page follows, the first empty page is
 * the last page. If each answer has such a flag, give the path of the flag with {@link LastPage}.
 * If the spec names no flag, the client looks for a boolean with a name such as {@code has_more} or
 * {@code is_last}, as it does for a {@link Cursor}. If a page is empty, but a flag says that
 * another page follows, the client throws an {@code ApiProtocolException}, because the next page
 * would have the same offset.
 *
 * <p>If a page contains the same JSON items as an earlier page, the client throws an {@code
 * ApiProtocolException}, because the API probably ignores the offset. The pages are compared in the
 * same way as pages with a {@link PageNumber}.
 *
 * <p>A spec has only one of {@code @Offset}, {@link PageNumber} and {@link Cursor}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Offset {

  /**
   * Gives the name of the field that contains the offset in the request. The default name is the
   * name of the annotated method. A blank name is a compile error.
   *
   * <p>In the body of a spec with {@link JsonBody}, a dot means a nested field: {@code
   * "page.offset"} is the field {@code offset} in the object {@code page}. Members with the same
   * object share it. If another member writes an object with this name, the field is added to this
   * object. If the dot is a part of the name, quote the name: {@code value = "['page.offset']"}. A
   * spec with {@link ActiveKeys} has no nested fields, so an unquoted dot is a compile error. In a
   * URL, a dot is always a part of the name.
   *
   * @return the name of the field in the body, or of the parameter in the URL
   */
  String value() default "";

  /**
   * Gives the offset of the first page, which is 0 or more. Some APIs begin to count at 1.
   *
   * @return the offset of the first page; the default is 0
   */
  int first() default 0;
}
