package paging;

import static io.github.filterspec.HttpMethod.GET;

import io.github.filterspec.Cursor;
import io.github.filterspec.Reads;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.QueryParameters;

/** Segments by cursor, in the URL. */
@FilterSpec
@Desk
@QueryParameters
@Reads(method = GET, path = "links", items = Segment.class)
public interface Links {

  @Cursor(next = "next")
  String cursor();
}
