package io.github.filterspec.cookbook.notion;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Unset.As.ABSENT;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.Cursor;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.LastPage;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.Reads;
import io.github.filterspec.Unset;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  @Filter
  AllOf filter();

  @Param
  List<Sort> sorts();

  @PageSize(value = "page_size", max = 100)
  int pageSize();

  @Cursor(value = "start_cursor", next = "next_cursor")
  String startCursor();

  /** Conditions that must all apply. */
  record AllOf(List<Condition> and) {}

  /** A condition on a property: one of the kinds has an operand. */
  record Condition(
      String property,
      @Unset(as = ABSENT) @Nullable Select select,
      @JsonProperty("rich_text") @Unset(as = ABSENT) @Nullable Text richText) {}

  /** The value of a property with one choice. */
  record Select(@JsonProperty("equals") String equal) {}

  /** The value of a text. */
  record Text(
      @Unset(as = ABSENT) @Nullable String contains,
      @JsonProperty("is_not_empty") @Unset(as = ABSENT) @Nullable Boolean isNotEmpty) {}

  /** A property to sort by. */
  record Sort(String property, String direction) {}
}
