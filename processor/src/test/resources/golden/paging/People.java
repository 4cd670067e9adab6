package paging;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Cursor;
import io.github.filterspec.Endpoint;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.PageSize;

/** Segments by cursor, in a body with active keys. */
@FilterSpec
@Desk
@ActiveKeys("keys")
@Endpoint(method = POST, path = "people", item = Segment.class, safety = READ_ONLY)
public interface People {

  @Flag
  boolean online();

  @PageSize(value = "take", min = 5, max = 50)
  int size();

  /** Where the page begins. */
  @Cursor(value = "after", next = "next")
  String cursor();
}
