package io.github.filterspec.cookbook.airtable;

import static io.github.filterspec.Cursor.Missing.IS_THE_END;
import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.Cursor;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.PageSize;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.Reads;
import io.github.filterspec.SortedAs;
import io.github.filterspec.runtime.Sort;
import java.util.List;

/**
 * The records of a table (<a href="https://airtable.com/developers/web/api/list-records">List
 * records</a>). The list is requested with {@code POST}, because a formula can be too long for a
 * URL. The last page has no {@code offset}.
 */
@FilterSpec
@Airtable
@JsonBody
@Reads(method = POST, path = "v0/{base}/{table}/listRecords", items = TableRecord.class)
public interface Records {
  @PathParam
  String base();

  @PathParam
  String table();

  /** The formula is a text of your own: quote the values in it. */
  @Param
  String filterByFormula();

  /** The columns by which the records are sorted, the most important column first. */
  @Param
  @SortedAs(field = "field", direction = "direction")
  List<Sort<Column>> sort();

  /** The fields of each record. Without this parameter, a record has all its fields. */
  @Param
  List<String> fields();

  @PageSize(max = 100)
  int pageSize();

  @Cursor(next = "offset", missing = IS_THE_END)
  String offset();

  /** The columns of the example's table. */
  enum Column {
    Paid,
    Total
  }
}
