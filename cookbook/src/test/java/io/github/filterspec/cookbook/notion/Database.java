package io.github.filterspec.cookbook.notion;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.Cursor;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.LastPage;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.Reads;
import io.github.filterspec.SortedAs;
import io.github.filterspec.runtime.Sort;
import java.util.List;

/**
 * The pages of a database (<a
 * href="https://developers.notion.com/reference/post-database-query">Query a database</a>). The
 * answer has {@code has_more}; a thread reports a cursor beside {@code "has_more":false}
 * (makenotion/lore#35), so only the flag says which page is the last one.
 */
@FilterSpec
@Notion
@JsonBody
@Reads(method = POST, path = "v1/databases/{database}/query", items = DatabasePage.class)
@LastPage(unless = "has_more")
public interface Database {
  @PathParam
  String database();

  /** The filter. Without a filter, Notion finds all pages. */
  @Param("filter")
  BooksFilter where();

  @Param
  @SortedAs(
      field = "property",
      direction = "direction",
      ascending = "ascending",
      descending = "descending")
  List<Sort<Column>> sorts();

  @PageSize(value = "page_size", max = 100)
  int pageSize();

  @Cursor(value = "start_cursor", next = "next_cursor")
  String startCursor();

  /** The properties by which the pages can be sorted. */
  enum Column {
    Name,
    Publisher
  }
}
