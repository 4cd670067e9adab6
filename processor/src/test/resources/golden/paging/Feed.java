package paging;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.Cursor;
import io.github.filterspec.Reads;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;

/** Segments by cursor, in a plain body. */
@FilterSpec
@Desk
@JsonBody
@Reads(method = POST, path = "feed", items = Segment.class)
public interface Feed {

  @Cursor(next = "paging.next", missing = Cursor.Missing.IS_THE_END)
  String after();
}
