package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The greatest number of pages or items that the API delivers for one query. Add {@code @PageCap}
 * to a spec that has {@link Reads} and pages.
 *
 * <pre>{@code
 * @Reads(path = "search/issues", items = Issue.class)
 * @PageCap(items = 1000)
 * public interface IssueSearch {
 *   @PageNumber(first = 1) int page();
 *   @PageSize(value = "per_page", max = 100) int perPage();
 * }
 * }</pre>
 *
 * <p>A walk never ends silently at the cap. If the last page that the API allows is not the last
 * page of the query, the walk delivers this page, and then throws an {@code ApiPageCapException}
 * instead of requesting the next page. The exception has the position of the next page. If the
 * answer shows that the last allowed page is also the last page of the query, the walk ends
 * normally. For an API whose last page is the first empty page, the client cannot know this, so add
 * {@link LastPage} if the API sends a flag or a total.
 *
 * <p>A query with {@code atPage} or {@code atOffset} beyond the cap is also an {@code
 * ApiPageCapException}, and nothing is sent. The number of a page, or an offset, says how many
 * pages or items are before the page. For the number of a page, the items are counted with the page
 * size that the query sets, or with {@link LastPage#pageSize}. If neither is known, and for
 * cursors, the client counts the pages and items of the walk. A walk that continues at a stored
 * position then begins to count there.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PageCap {

  /**
   * Gives the greatest number of pages of one query. Give either {@code pages} or {@link #items}.
   *
   * @return the number of pages, 1 or more; no default, because a spec has only one cap
   */
  int pages() default 0;

  /**
   * Gives the greatest number of items of one query. A page is allowed if it begins before this
   * number of items. Give either {@link #pages} or {@code items}.
   *
   * @return the number of items, 1 or more; no default, because a spec has only one cap
   */
  int items() default 0;
}
