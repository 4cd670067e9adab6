package io.github.filterspec.testing.desk;

import io.github.filterspec.*;

/** The API delivers only two pages. */
@FilterSpec
@HelpDesk
@QueryParameters
@Reads(method = HttpMethod.GET, path = "capped", items = Ticket.class)
@PageCap(pages = 2)
public interface CappedTickets {
  /** The name of the view. */
  @Param
  String view();

  /** The page. */
  @PageNumber(first = 1)
  int page();
}
