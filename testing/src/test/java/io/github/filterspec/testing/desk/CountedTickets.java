package io.github.filterspec.testing.desk;

import io.github.filterspec.*;

/** Offsets; the answers have the number of all items. */
@FilterSpec
@HelpDesk
@JsonBody
@Reads(method = HttpMethod.POST, path = "counted", items = Ticket.class)
@LastPage(total = "meta.total")
public interface CountedTickets {
  /** The name of the view. */
  @Param
  String view();

  /** The offset. */
  @Offset
  long offset();

  /** The page size. */
  @PageSize(max = 10)
  int limit();
}
