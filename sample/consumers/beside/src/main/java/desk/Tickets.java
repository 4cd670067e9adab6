package desk;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Endpoint;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.HttpMethod;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Safety;
import java.util.List;
import java.util.Set;

/** The search. */
@FilterSpec
@HelpDesk
@ActiveKeys("active")
@Endpoint(
    method = HttpMethod.POST,
    path = "tickets/search",
    item = Ticket.class,
    safety = Safety.READ_ONLY)
interface Tickets {

  @Filter
  Set<String> tags();

  @Filter
  List<RuleRecord> rules();

  @Flag
  boolean unread();

  @PageNumber(first = 1)
  int page();
}
