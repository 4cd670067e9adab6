package io.github.filterspec.sample.opencx;

import static io.github.filterspec.HttpMethod.GET;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.LastPage;
import io.github.filterspec.PageNumber;
import io.github.filterspec.PageSize;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.Reads;

/** The segments of an organization, as the vendor's page "List contact segments" describes them. */
@FilterSpec
@OpenCx
@QueryParameters
@Reads(method = GET, path = "contacts/segments", items = ContactSegment.class)
@LastPage(unless = "hasNextPage")
public interface ContactSegments {

  /** The number of the page. The answer for the last page contains {@code "hasNextPage": false}. */
  @PageNumber(first = 1)
  int page();

  /** The number of segments on a page. The default of the API is 20 segments. */
  @PageSize(max = 100)
  int limit();
}
