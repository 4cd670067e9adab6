package paging;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.Cursor;
import io.github.filterspec.Endpoint;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;

/** Segments by cursor, in a plain body. */
@FilterSpec
@Desk
@JsonBody
@Endpoint(method = POST, path = "feed", item = Segment.class, safety = READ_ONLY)
public interface Feed {

  @Cursor(next = "paging.next")
  String after();
}
