package io.github.filterspec.cookbook.monday;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.Constant;
import io.github.filterspec.Cursor;
import io.github.filterspec.Envelope;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.Reads;
import io.github.filterspec.Required;

/**
 * The items of a board (<a
 * href="https://developer.monday.com/api-reference/reference/items-page">Items page</a>). The
 * cursor is {@code null} on the last page, and is valid for an hour.
 */
@FilterSpec
@Monday
@JsonBody
@Envelope(data = "data.boards[0].items_page.items")
@Reads(method = POST, path = "v2", items = BoardItems.Item.class)
@Constant(
    name = "query",
    value =
        "query ($board: ID!, $limit: Int, $cursor: String) { boards(ids: [$board]) {"
            + " items_page(limit: $limit, cursor: $cursor) { cursor items { id name } } } }")
public interface BoardItems {
  @Param
  @Required
  Variables variables();

  @PageSize(value = "variables.limit", max = 500)
  int limit();

  @Cursor(value = "variables.cursor", next = "data.boards[0].items_page.cursor")
  String cursor();

  /** The variables of the GraphQL query beside those of the page. */
  record Variables(long board) {}

  /** An item of a board. */
  record Item(String id, String name) {}
}
