package plain;

import static io.github.filterspec.HttpMethod.PATCH;

import io.github.filterspec.Writes;
import io.github.filterspec.Envelope;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.JsonBody;
import io.github.filterspec.Param;
import io.github.filterspec.Required;
import io.github.filterspec.DefaultValue;
import io.github.filterspec.PathParam;
import java.util.List;

/** Answers a ticket. */
@FilterSpec
@Desk
@JsonBody
@Writes(method = PATCH, path = "tickets/{ticket}", answer = Note.class)
@Envelope(success = "ok", data = "data")
@Envelope(success = "status", successIs = "success")
public interface Reply {

  @PathParam
  String ticket();

  @Param @Required
  String text();

  @Param
  List<String> tags();

  @Param @DefaultValue("true")
  boolean mail();
}
