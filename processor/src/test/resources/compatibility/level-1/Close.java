package kept;

import io.github.filterspec.Endpoint;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.HttpMethod;
import io.github.filterspec.JsonBody;
import io.github.filterspec.Param;
import io.github.filterspec.Required;
import io.github.filterspec.Safety;
import java.util.List;

/** A command. */
@FilterSpec
@Desk
@JsonBody
@Endpoint(method = HttpMethod.POST, path = "contacts/close", safety = Safety.WRITES)
public interface Close {
  @Param @Required
  List<String> ids();

  @Param
  String reason();
}
