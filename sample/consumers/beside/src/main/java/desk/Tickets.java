package desk;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.HttpMethod;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Reads;
import java.util.List;
import java.util.Set;

/** The search. */
@FilterSpec
@HelpDesk
@ActiveKeys("active")
@Reads(method = HttpMethod.POST, path = "tickets/search", items = Ticket.class)
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
