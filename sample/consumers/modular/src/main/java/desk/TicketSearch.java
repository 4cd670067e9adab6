package desk;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.HttpMethod;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Reads;

/** The search. */
@FilterSpec
@HelpDesk
@ActiveKeys("active")
@Reads(method = HttpMethod.POST, path = "tickets/search", items = Ticket.class)
interface TicketSearch extends Tickets {

  @PageNumber(first = 1)
  int page();
}
