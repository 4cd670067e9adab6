package kept;

import io.github.filterspec.Writes;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.HttpMethod;
import io.github.filterspec.JsonBody;
import io.github.filterspec.Param;
import io.github.filterspec.Required;
import java.util.List;

/** A command. */
@FilterSpec
@Desk
@JsonBody
@Writes(method = HttpMethod.POST, path = "contacts/close")
public interface Close {
  @Param @Required
  List<String> ids();

  @Param
  String reason();
}
