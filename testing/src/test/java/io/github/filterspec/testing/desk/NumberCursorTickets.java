package io.github.filterspec.testing.desk;

import io.github.filterspec.*;

/** Cursors that are numbers. */
@FilterSpec
@HelpDesk
@QueryParameters
@Reads(method = HttpMethod.GET, path = "number-cursors", items = Ticket.class)
public interface NumberCursorTickets {
  /** The name of the view. */
  @Param
  String view();

  /** The cursor. */
  @Cursor(next = "next", missing = Cursor.Missing.IS_THE_END)
  long after();
}
