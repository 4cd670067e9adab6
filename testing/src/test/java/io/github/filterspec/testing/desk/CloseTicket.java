package io.github.filterspec.testing.desk;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.HttpMethod;
import io.github.filterspec.JsonBody;
import io.github.filterspec.Param;
import io.github.filterspec.PathParam;
import io.github.filterspec.Writes;

/** Closes a ticket. */
@FilterSpec
@HelpDesk
@JsonBody
@Writes(method = HttpMethod.POST, path = "tickets/{id}/close")
public interface CloseTicket {
  /** The id of the ticket. */
  @PathParam
  String id();

  /** The reason. */
  @Param
  String reason();
}
