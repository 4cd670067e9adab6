package plain;

import static io.github.filterspec.HttpMethod.GET;

import io.github.filterspec.Constant;
import io.github.filterspec.Reads;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.HeaderParam;
import io.github.filterspec.Required;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Param;
import io.github.filterspec.DefaultValue;
import io.github.filterspec.PathParam;
import io.github.filterspec.QueryParameters;
import java.time.Instant;

/** Notes on a ticket. */
@FilterSpec
@Desk
@QueryParameters
@Reads(method = GET, path = "tickets/{id}/notes", items = Note.class)
@Constant(name = "v", value = "2")
public interface Notes {

  /** The ticket. */
  @PathParam("id")
  long ticket();

  @HeaderParam("x-desk")
  String desk();

  @HeaderParam("x-agent") @Required
  String agent();

  @Param @Required
  String kind();

  @Filter("after")
  Instant since();

  @Flag
  boolean open();

  @Param @DefaultValue("25")
  int limit();

  @PageNumber(first = 1)
  int page();
}
