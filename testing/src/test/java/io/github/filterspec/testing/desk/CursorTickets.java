package io.github.filterspec.testing.desk;

import io.github.filterspec.*;

/** Cursors in the answers. */
@FilterSpec
@HelpDesk
@JsonBody
@Reads(method = HttpMethod.POST, path = "cursors", items = Ticket.class)
public interface CursorTickets {
  /** The name of the view. */
  @Param
  String view();

  /** The cursor. */
  @Cursor(next = "paging.next")
  String after();
}
