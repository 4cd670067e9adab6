package paging;

import static io.github.filterspec.HttpMethod.GET;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.Cursor;
import io.github.filterspec.Endpoint;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.QueryParameters;

/** Segments by cursor, in the URL. */
@FilterSpec
@Desk
@QueryParameters
@Endpoint(method = GET, path = "links", item = Segment.class, safety = READ_ONLY)
public interface Links {

  @Cursor(next = "next")
  String cursor();
}
