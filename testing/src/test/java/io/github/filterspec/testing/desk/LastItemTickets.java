package io.github.filterspec.testing.desk;

import io.github.filterspec.*;

/** The cursor is the id of the last item. */
@FilterSpec
@HelpDesk
@JsonBody
@Reads(method = HttpMethod.POST, path = "last-item", items = Ticket.class)
public interface LastItemTickets {
  /** The name of the view. */
  @Param
  String view();

  /** The cursor. */
  @Cursor(lastItem = "id")
  String after();
}
