package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member (method of a spec) that contains the number of a page. If the answers have no flag
 * that says whether another page follows, the first empty page is the last page.
 *
 * <p>The type of the member is {@code int}. The client sets the page number. The generated builder
 * has no setter for the page number, but the generated query has the method {@code atPage(int)}.
 * Two queries that differ only in their page number are equal.
 *
 * <pre>{@code
 * @PageNumber(first = 1) int page();
 *
 * query.toJson()            // {…,"page":1}
 * query.atPage(3).toJson()  // {…,"page":3}
 * }</pre>
 *
 * <p>If each answer has a flag that says whether another page follows, give the path of the flag
 * with {@link LastPage}. The client then reads pages until the flag says that no page follows.
 *
 * <p>If the spec names no flag, the client looks for a boolean with a name such as {@code has_more}
 * or {@code is_last}, as it does for a {@link Cursor}. An empty page is the last page, unless a
 * flag says that another page follows.
 *
 * <p>If a page contains the same JSON items as an earlier page, the client throws an {@code
 * ApiProtocolException}, because the API probably ignores the page number or starts again from the
 * first page. Pages with only one item are compared in groups of three pages, because one item can
 * occur twice by chance. If different pages of your API can have the same items, such as {@code
 * ["a","a"]}, use a greater page size. The client also throws an {@code ApiProtocolException} if
 * four pages in a row have equal items, even if the JSON of the items differs. Items are compared
 * with {@code equals}. If your API can send more equal pages, add a component to the item's record
 * that is different for each item.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PageNumber {

  /**
   * Gives the name of the field that contains the page number in the request. The default name is
   * the name of the annotated method. A blank name is a compile error.
   *
   * <p>In the body of a spec with {@link JsonBody}, a dot means a nested field: {@code
   * "page.number"} is the field {@code number} in the object {@code page}. Members with the same
   * object share it. If another member writes an object with this name, the field is added to this
   * object. If the dot is a part of the name, quote the name: {@code value = "['page.number']"}. A
   * spec with {@link ActiveKeys} has no nested fields, so an unquoted dot is a compile error. In a
   * URL, a dot is always a part of the name.
   *
   * @return the name of the field in the body, or of the parameter in the URL
   */
  String value() default "";

  /**
   * Gives the number of the first page, which is 0 or more.
   *
   * @return the number of the first page
   */
  int first();
}
