package io.github.filterspec.testing.desk;

import io.github.filterspec.*;

/** Cursors that can repeat. */
@FilterSpec
@HelpDesk
@QueryParameters
@Reads(method = HttpMethod.GET, path = "repeating", items = Ticket.class)
public interface RepeatingCursorTickets {
  /** The name of the view. */
  @Param
  String view();

  /** The cursor. */
  @Cursor(next = "next", mayRepeat = true)
  String after();
}
