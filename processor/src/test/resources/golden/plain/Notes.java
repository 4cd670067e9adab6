package plain;

import static io.github.filterspec.HttpMethod.GET;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.Constant;
import io.github.filterspec.Endpoint;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.HeaderParam;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.QueryParameters;
import java.time.Instant;

/** Notes on a ticket. */
@FilterSpec
@Desk
@QueryParameters
@Endpoint(method = GET, path = "tickets/{id}/notes", item = Note.class, safety = READ_ONLY)
@Constant(field = "v", value = "2")
public interface Notes {

  /** The ticket. */
  @PathParam(name = "id")
  long ticket();

  @HeaderParam(name = "x-desk")
  String desk();

  @HeaderParam(name = "x-agent", required = true)
  String agent();

  @Param(required = true)
  String kind();

  @Filter(field = "after")
  Instant since();

  @Flag
  boolean open();

  @Param(orElse = "25")
  int limit();

  @PageNumber(first = 1)
  int page();
}
