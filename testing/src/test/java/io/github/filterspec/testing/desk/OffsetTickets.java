package io.github.filterspec.testing.desk;

import io.github.filterspec.*;

/** Offsets; the first empty page is the last page. */
@FilterSpec
@HelpDesk
@QueryParameters
@Reads(method = HttpMethod.GET, path = "offsets", items = Ticket.class)
public interface OffsetTickets {
  /** The name of the view. */
  @Param
  String view();

  /** The offset. */
  @Offset
  int offset();
}
