package kept;

import io.github.filterspec.Cursor;
import io.github.filterspec.Reads;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.HeaderParam;
import io.github.filterspec.HttpMethod;
import io.github.filterspec.PathParam;
import io.github.filterspec.QueryParameters;

/** A query in the URL, with cursors. */
@FilterSpec
@Desk
@QueryParameters
@Reads(method = HttpMethod.GET, path = "teams/{team}/feed", items = Contact.class)
public interface Feed {
  @PathParam("team")
  String team();

  @HeaderParam("x-locale")
  String locale();

  @Filter
  String name();

  @Cursor(value = "after", next = "meta.next")
  String cursor();
}
