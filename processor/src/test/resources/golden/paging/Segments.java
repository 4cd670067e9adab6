package paging;

import static io.github.filterspec.HttpMethod.GET;

import io.github.filterspec.Reads;
import io.github.filterspec.LastPage;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.PageNumber;
import io.github.filterspec.PageSize;
import io.github.filterspec.QueryParameters;

/** Segments, whose answers say whether another page follows. */
@FilterSpec
@Desk
@QueryParameters
@Reads(method = GET, path = "segments", items = Segment.class)
@LastPage(unless = "meta.hasNextPage")
public interface Segments {

  /** The number of segments on a page. */
  @PageSize(max = 100)
  int limit();

  @PageNumber(first = 1)
  int page();
}
