package user;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.HttpMethod;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Reads;
import java.util.Set;
import library.HelpDesk;
import library.Ticket;
import library.Tickets;
import library.TicketsFilter;

/** The search, with filters of the library and its own. */
@FilterSpec
@HelpDesk
@ActiveKeys("active")
@Reads(method = HttpMethod.POST, path = "tickets/search", items = Ticket.class)
public interface TicketSearch extends Tickets {

  /** Tickets with one of these tags. */
  @Filter
  Set<String> tags();

  /** Tickets that this filter does not find. */
  @Filter
  TicketsFilter except();

  /** The page. */
  @PageNumber(first = 1)
  int page();
}
