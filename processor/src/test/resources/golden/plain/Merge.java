package plain;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.Writes;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.WholeBody;
import java.util.List;

/** Merges tickets. */
@FilterSpec
@Desk
@JsonBody
@Writes(method = POST, path = "tickets/merge", idempotent = true)
public interface Merge {

  @WholeBody
  List<String> ids();
}
