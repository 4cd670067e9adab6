package io.github.filterspec.testing.desk;

import io.github.filterspec.*;
import java.util.Set;

/** The URL of the next page is in the answer. */
@FilterSpec
@HelpDesk
@QueryParameters
@Reads(method = HttpMethod.GET, path = "urls", items = Ticket.class)
@NextPage(url = "links.next")
public interface UrlTickets {
  /** The name of the view. */
  @Param
  String view();

  /** Tickets with one of these tags. */
  @Filter
  @Elements(Elements.Form.REPEATED)
  Set<String> tags();
}
