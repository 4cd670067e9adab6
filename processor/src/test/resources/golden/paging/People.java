package paging;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Cursor;
import io.github.filterspec.Reads;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.PageSize;

/** Segments by cursor, in a body with active keys. */
@FilterSpec
@Desk
@ActiveKeys("keys")
@Reads(method = POST, path = "people", items = Segment.class)
public interface People {

  @Flag
  boolean online();

  @PageSize(value = "take", min = 5, max = 50)
  int size();

  /** Where the page begins. */
  @Cursor(value = "after", next = "next")
  String cursor();
}
