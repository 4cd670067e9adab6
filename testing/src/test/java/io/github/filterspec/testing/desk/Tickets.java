package io.github.filterspec.testing.desk;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Compares;
import io.github.filterspec.Filter;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.Flag;
import io.github.filterspec.HttpMethod;
import io.github.filterspec.PageNumber;
import io.github.filterspec.Param;
import io.github.filterspec.Reads;
import java.util.Set;

/** Tickets of the help desk, with page numbers. */
@FilterSpec
@HelpDesk
@ActiveKeys("active")
@Reads(method = HttpMethod.POST, path = "tickets/search", items = Ticket.class)
public interface Tickets {
  /** Tickets with one of these tags. */
  @Filter
  Set<String> tags();

  /** Unread tickets. */
  @Flag
  @Compares("unread")
  boolean unread();

  /** The order of the tickets. */
  @Param
  String sort();

  /** The page. */
  @PageNumber(first = 0)
  int page();
}
