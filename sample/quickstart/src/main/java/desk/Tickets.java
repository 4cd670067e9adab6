package desk;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Ends;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.Key;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Reads;
import io.github.filterspec.runtime.TimeRange;
import java.util.Set;

/** Tickets of the help desk. */
@FilterSpec
@HelpDesk
@ActiveKeys("active")
@Reads(method = POST, path = "tickets/search", items = Ticket.class)
public interface Tickets {

  /** Tickets with one of these tags. */
  @Filter
  Set<String> tags();

  /** Unread tickets. */
  @Flag
  boolean unread();

  /** Tickets opened within this range. */
  @Filter("opened")
  @Key("openedDate")
  @Ends(from = "since", to = "until")
  TimeRange openedAt();

  /** The first page is 0. */
  @PageNumber(first = 0)
  int page();
}
