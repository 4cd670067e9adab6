package desk;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Endpoint;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.HttpMethod;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Safety;

/** The search. */
@FilterSpec
@HelpDesk
@ActiveKeys("active")
@Endpoint(
    method = HttpMethod.POST,
    path = "tickets/search",
    item = Ticket.class,
    safety = Safety.READ_ONLY)
interface TicketSearch extends Tickets {

  @PageNumber(first = 1)
  int page();
}
