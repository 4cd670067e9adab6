package io.github.filterspec.testing.desk;

import io.github.filterspec.*;

/** The URL of the next page is in the header Link. */
@FilterSpec
@HelpDesk
@QueryParameters
@Reads(method = HttpMethod.GET, path = "links", items = Ticket.class)
@NextPage(linkHeader = true)
public interface LinkTickets {
  /** The name of the view. */
  @Param
  String view();

  /** The page size. */
  @PageSize(max = 10)
  int perPage();
}
