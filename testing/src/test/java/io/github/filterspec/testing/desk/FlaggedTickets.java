package io.github.filterspec.testing.desk;

import io.github.filterspec.*;

/** Page numbers; a flag says if another page follows. */
@FilterSpec
@HelpDesk
@QueryParameters
@Reads(method = HttpMethod.GET, path = "flagged", items = Ticket.class)
@LastPage(unless = "meta.hasMore")
public interface FlaggedTickets {
  /** The name of the view. */
  @Param
  String view();

  /** The page. */
  @PageNumber(first = 1)
  int page();
}
