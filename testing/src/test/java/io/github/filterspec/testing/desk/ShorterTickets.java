package io.github.filterspec.testing.desk;

import io.github.filterspec.*;

/** Page numbers; a shorter page is the last page. */
@FilterSpec
@HelpDesk
@QueryParameters
@Reads(method = HttpMethod.GET, path = "shorter", items = Ticket.class)
@LastPage(shorter = true)
public interface ShorterTickets {
  /** The name of the view. */
  @Param
  String view();

  /** The page. */
  @PageNumber(first = 1)
  int page();

  /** The page size. */
  @PageSize(max = 10)
  int perPage();
}
