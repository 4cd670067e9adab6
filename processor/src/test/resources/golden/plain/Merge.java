package plain;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.WRITES;

import io.github.filterspec.Endpoint;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.WholeBody;
import java.util.List;

/** Merges tickets. */
@FilterSpec
@Desk
@JsonBody
@Endpoint(method = POST, path = "tickets/merge", safety = WRITES, idempotent = true)
public interface Merge {

  @WholeBody
  List<String> ids();
}
