package io.github.filterspec.testing.desk;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.HeaderParam;
import io.github.filterspec.PathParam;
import io.github.filterspec.QueryParameters;
import io.github.filterspec.ReadsOne;

/** One ticket. */
@FilterSpec
@HelpDesk
@QueryParameters
@ReadsOne(path = "tickets/{id}", item = Ticket.class)
public interface OneTicket {
  /** The id of the ticket. */
  @PathParam
  String id();

  /** The language of the texts. */
  @HeaderParam("Accept-Language")
  String language();
}
